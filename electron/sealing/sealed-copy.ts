/**
 * A sealed copy, `.bpks`: one SQLite file that only a passphrase opens. All of it in order:
 *
 *   bytes     what
 *   4         the mark: `BPKS` in ASCII
 *   1         the version of this format: 1
 *   3         what guessing costs: log2 N, r and p of scrypt, one byte each (17, 8, 1: 128 MB a try)
 *   16        the salt
 *   12        the nonce
 *   16        the check: whether a passphrase is the right one
 *   …         the SQLite file, encrypted; as long as the file itself
 *   16        the tag
 *
 * The key is scrypt(passphrase, salt, N, r, p), 32 bytes; the passphrase in UTF-8, after Unicode NFKC.
 * The check is the first 16 bytes of HMAC-SHA-256(key, the 36 bytes before the check). The file is
 * encrypted with AES-256-GCM (key, nonce); the 52 bytes before it are its additional data, so that the
 * tag covers every byte of a sealed copy. Nothing is to be used before the tag has been found right.
 */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { timingSafeEqual, type CipherGCM, type DecipherGCM } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { Failure } from '../../shared/failure.ts';
import { asTarget } from '../files/write-file-whole.ts';
import { deriveKey, isPayable, SCRYPT_COST, type ScryptCost } from './scrypt.ts';

const MARK = Buffer.from('BPKS', 'latin1');
const VERSION = 1;
const SALT_AT = 8;
const NONCE_AT = SALT_AT + 16;
const CHECK_AT = NONCE_AT + 12;
const FILE_AT = CHECK_AT + 16;
const TAG_BYTES = 16;

const PIECE = 1 << 18;

/** A key with what it was made from, so that copies can be sealed without asking again. */
export interface SealKey {
  readonly cost: ScryptCost;
  readonly salt: Uint8Array;
  readonly key: Uint8Array;
}

export async function makeSealKey(passphrase: string): Promise<SealKey> {
  const salt = randomBytes(NONCE_AT - SALT_AT);
  return { cost: SCRYPT_COST, salt, key: await deriveKey(passphrase, salt, SCRYPT_COST) };
}

/**
 * Writes a file sealed; of the target nothing remains where it fails. Failures: disk-full,
 * target-locked, target-not-writable.
 */
export async function sealFile(source: string, target: string, seal: SealKey): Promise<void> {
  const head = makeHead(seal);
  const cipher = createCipheriv('aes-256-gcm', seal.key, head.subarray(NONCE_AT, CHECK_AT));
  cipher.setAAD(head);
  await intoNewFile(target, async (to) => {
    await write(to, head);
    await pass(source, cipher, { from: 0, until: Infinity }, (piece) => write(to, piece));
    await write(to, Buffer.concat([cipher.final(), cipher.getAuthTag()]));
  });
}

/**
 * Opens a sealed copy into a new file, which remains only where the tag is right. Failures:
 * copy-damaged, copy-newer, copy-passphrase-needed, copy-passphrase-wrong, those of the target.
 */
export async function openSealed(
  source: string,
  target: string,
  passphrase: string | null,
): Promise<void> {
  const { key, sealed } = await unlock(source, passphrase);
  await intoNewFile(target, (to) => decipher(source, key, sealed, (piece) => write(to, piece)));
}

/** Reads a sealed copy to its end with a key that is at hand. Failure: copy-damaged. */
export async function proveSealed(path: string, { key }: SealKey): Promise<void> {
  const sealed = await readSealed(path);
  if (!sealed || !hasCheck(sealed.head, key)) throw new Failure('copy-damaged');
  await decipher(path, key, sealed, () => Promise.resolve());
}

export async function isSealed(path: string): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(MARK.length), 0, MARK.length, 0);
    return bytesRead === MARK.length && buffer.equals(MARK);
  } finally {
    await handle.close();
  }
}

interface Sealed {
  readonly head: Buffer;
  readonly tag: Buffer;
  /** Where the encrypted file ends. */
  readonly end: number;
}

async function unlock(source: string, passphrase: string | null) {
  const sealed = await readSealed(source);
  if (!sealed) throw new Failure('copy-damaged');
  const { head } = sealed;
  const [version = 0, logN = 0, r = 0, p = 0] = head.subarray(MARK.length, SALT_AT);
  if (version > VERSION) throw new Failure('copy-newer');
  const cost = { logN, r, p };
  if (version < 1 || !isPayable(cost)) throw new Failure('copy-damaged');
  if (passphrase === null) throw new Failure('copy-passphrase-needed');
  const key = await deriveKey(passphrase, head.subarray(SALT_AT, NONCE_AT), cost);
  if (!hasCheck(head, key)) throw new Failure('copy-passphrase-wrong');
  return { key, sealed };
}

async function readSealed(path: string): Promise<Sealed | null> {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    if (size < FILE_AT + TAG_BYTES) return null;
    const end = size - TAG_BYTES;
    const [head, tag] = [Buffer.alloc(FILE_AT), Buffer.alloc(TAG_BYTES)];
    await handle.read(head, 0, FILE_AT, 0);
    await handle.read(tag, 0, TAG_BYTES, end);
    return head.subarray(0, MARK.length).equals(MARK) ? { head, tag, end } : null;
  } finally {
    await handle.close();
  }
}

async function decipher(
  source: string,
  key: Uint8Array,
  { head, tag, end }: Sealed,
  take: (piece: Buffer) => Promise<void>,
): Promise<void> {
  const opening = createDecipheriv('aes-256-gcm', key, head.subarray(NONCE_AT, CHECK_AT), {
    authTagLength: TAG_BYTES,
  });
  opening.setAAD(head);
  opening.setAuthTag(tag);
  await pass(source, opening, { from: FILE_AT, until: end }, take);
  try {
    opening.final();
  } catch (error) {
    throw new Failure('copy-damaged', undefined, { cause: error });
  }
}

/** Piece by piece: the longest copy needs no more memory than a short one. */
async function pass(
  source: string,
  through: CipherGCM | DecipherGCM,
  { from, until }: { readonly from: number; readonly until: number },
  take: (piece: Buffer) => Promise<void>,
): Promise<void> {
  const handle = await open(source, 'r');
  try {
    const buffer = Buffer.allocUnsafe(PIECE);
    for (let at = from; at < until;) {
      const wanted = Math.min(PIECE, until - at);
      // oxlint-disable-next-line eslint/no-await-in-loop -- one piece after the other
      const { bytesRead } = await handle.read(buffer, 0, wanted, at);
      if (bytesRead === 0) return;
      // oxlint-disable-next-line eslint/no-await-in-loop -- as above
      await take(through.update(buffer.subarray(0, bytesRead)));
      at += bytesRead;
    }
  } finally {
    await handle.close();
  }
}

/** On the disk when it ends; where it fails nothing remains. */
async function intoNewFile(target: string, work: (to: FileHandle) => Promise<void>): Promise<void> {
  await asTarget(async () => {
    const to = await open(target, 'wx');
    try {
      await work(to);
      await to.sync();
      await to.close();
    } catch (error) {
      await to.close().catch(() => undefined);
      await rm(target, { force: true }).catch(() => undefined);
      throw error;
    }
  });
}

async function write(to: FileHandle, bytes: Uint8Array): Promise<void> {
  await to.writeFile(bytes);
}

function makeHead({ cost, salt, key }: SealKey): Buffer {
  const { logN, r, p } = cost;
  const nonce = randomBytes(CHECK_AT - NONCE_AT);
  const start = Buffer.concat([MARK, Buffer.from([VERSION, logN, r, p]), salt, nonce]);
  return Buffer.concat([start, checkOf(start, key)]);
}

function checkOf(start: Uint8Array, key: Uint8Array): Buffer {
  return createHmac('sha256', key)
    .update(start)
    .digest()
    .subarray(0, FILE_AT - CHECK_AT);
}

function hasCheck(head: Buffer, key: Uint8Array): boolean {
  return timingSafeEqual(head.subarray(CHECK_AT), checkOf(head.subarray(0, CHECK_AT), key));
}
