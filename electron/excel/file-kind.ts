import { Failure } from '../../shared/failure.ts';

const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** A record of two, three or four first versions of Excel, from before files had folders inside. */
const OLDEST_EXCEL = [0x0009, 0x0209, 0x0409, 0x0809];

/** Throws unless the bytes begin like a zip file, saying what they are instead. */
export function checkIsZip(bytes: Buffer): void {
  if (bytes.length >= 4 && bytes.readUInt16LE(0) === 0x4b50) return;
  if (bytes.subarray(0, 8).equals(OLE2)) throw new Failure(oldOfficeKind(bytes));
  if (bytes.length >= 4 && OLDEST_EXCEL.includes(bytes.readUInt16LE(0)) && bytes[2]! <= 0x10)
    throw new Failure('workbook-old-xls');
  throw new Failure('workbook-not-a-workbook');
}

/**
 * An old Office file is a small file system. Its directory entries are 128 bytes long and begin at
 * multiples of 128, so all of them are found without following its (perhaps torn) allocation table.
 */
function oldOfficeKind(bytes: Buffer) {
  const names = new Set<string>();
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    const name = entryName(bytes, at);
    if (name !== null) names.add(name);
  }
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) return 'workbook-password';
  if (names.has('Workbook') || names.has('Book')) return 'workbook-old-xls';
  return 'workbook-not-a-workbook';
}

const STORAGE = 1;
const STREAM = 2;

function entryName(bytes: Buffer, at: number): string | null {
  const length = bytes.readUInt16LE(at + 64);
  const type = bytes[at + 66];
  const sensible = length > 2 && length <= 64 && length % 2 === 0;
  if (!sensible || (type !== STREAM && type !== STORAGE)) return null;
  return bytes.toString('utf16le', at, at + length - 2);
}
