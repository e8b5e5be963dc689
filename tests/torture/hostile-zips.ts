import { oddParts, oddWorkbook } from '../support/workbook.ts';
import { zipOf } from '../support/zip-writer.ts';
import type { HostileCase, Size } from './hostile-case.ts';

const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>isi</t></is></c></row>';
const FIRST = { kind: 'first', cell: 'isi' } as const;
const CENTRAL = Buffer.from('PK\x01\x02');
const LOCAL = Buffer.from('PK\x03\x04');
const END = Buffer.from('PK\x05\x06');

const whole = oddWorkbook({ rows: ROW });

function patched(change: (bytes: Buffer) => Buffer | void): () => Buffer {
  return () => {
    const bytes = Buffer.from(whole);
    return change(bytes) ?? bytes;
  };
}

/** Where every entry of the directory begins. */
function entriesOf(bytes: Buffer): number[] {
  const places: number[] = [];
  for (let at = bytes.indexOf(CENTRAL); at >= 0; at = bytes.indexOf(CENTRAL, at + 4))
    places.push(at);
  return places;
}

function inEveryEntry(change: (bytes: Buffer, at: number) => void): () => Buffer {
  return patched((bytes) => {
    for (const at of entriesOf(bytes)) change(bytes, at);
  });
}

/** Zip files that lie about themselves, and some strange ones that do not. */
export function* strangeZips({ times }: Size): Generator<HostileCase> {
  const zip = (
    name: string,
    outcome: HostileCase['outcome'],
    bytes: () => Uint8Array,
  ): HostileCase => ({ name: `zip: ${name}`, fileName: 'a.xlsx', bytes, outcome });
  yield zip('stored, not packed', FIRST, () =>
    zipOf(
      oddParts({ rows: ROW }),
      Object.fromEntries(oddParts().map(([name]) => [name, { stored: true }])),
    ),
  );
  yield zip('sizes after the data', FIRST, () => withDescriptors(oddParts({ rows: ROW })));
  yield zip(
    'a remark at the end',
    FIRST,
    patched((bytes) => {
      bytes.writeUInt16LE(5, bytes.length - 2);
      return Buffer.concat([bytes, Buffer.from('aku..')]);
    }),
  );
  yield zip(
    'noughts after the end',
    'any',
    patched((bytes) => Buffer.concat([bytes, Buffer.alloc(2000)])),
  );
  yield zip(
    'a program before the beginning',
    'any',
    patched((bytes) => Buffer.concat([Buffer.alloc(512, 'M'), bytes])),
  );
  yield zip('folders among the parts', FIRST, () =>
    zipOf([['xl/', ''], ['xl/worksheets/', ''], ...oddParts({ rows: ROW })]),
  );
  yield zip('a part outside', FIRST, () =>
    zipOf([...oddParts({ rows: ROW }), ['../../a.txt', 'x'], ['/etc/passwd', 'x'], ['C:\\a', 'x']]),
  );
  yield zip(
    'encrypted entries',
    'refused',
    inEveryEntry((bytes, at) => bytes.writeUInt16LE(1, at + 8)),
  );
  for (const method of [1, 9, 12, 14, 93, 99, 65_535])
    yield zip(
      `packed by method ${method}`,
      'refused',
      inEveryEntry((bytes, at) => bytes.writeUInt16LE(method, at + 10)),
    );
  for (const size of [0, 1, 0x7fffffff, 0xfffffffe, 0xffffffff]) {
    yield zip(
      `packed size ${size}`,
      'refused',
      inEveryEntry((bytes, at) => bytes.writeUInt32LE(size, at + 20)),
    );
    yield zip(
      `size ${size}`,
      'refused',
      inEveryEntry((bytes, at) => bytes.writeUInt32LE(size, at + 24)),
    );
    yield zip(
      `place ${size}`,
      'refused',
      inEveryEntry((bytes, at) => bytes.writeUInt32LE(size, at + 42)),
    );
    yield zip(
      `size of the directory ${size}`,
      'any',
      patched((bytes) => {
        bytes.writeUInt32LE(size, bytes.length - 10);
      }),
    );
    yield zip(
      `place of the directory ${size}`,
      'any',
      patched((bytes) => {
        bytes.writeUInt32LE(size, bytes.length - 6);
      }),
    );
  }
  for (const count of [0, 1, 3, 6, 100, 65_534, 65_535])
    yield zip(
      `${count} entries claimed`,
      'any',
      patched((bytes) => {
        bytes.writeUInt16LE(count, bytes.length - 12);
        bytes.writeUInt16LE(count, bytes.length - 14);
      }),
    );
  yield zip(
    'all entries in one place',
    'refused',
    inEveryEntry((bytes, at) => bytes.writeUInt32LE(0, at + 42)),
  );
  yield zip(
    'names that run out of the directory',
    'refused',
    inEveryEntry((bytes, at) => bytes.writeUInt16LE(65_535, at + 28)),
  );
  yield zip(
    'more data than the file has',
    'refused',
    inEveryEntry((bytes, at) => bytes.writeUInt16LE(65_535, at + 30)),
  );
  yield zip(
    'local headers that begin otherwise',
    'refused',
    patched((bytes) => {
      for (let at = bytes.indexOf(LOCAL); at >= 0; at = bytes.indexOf(LOCAL, at + 1))
        bytes[at + 3] = 9;
    }),
  );
  yield zip(
    'a directory twice',
    'any',
    patched((bytes) => Buffer.concat([bytes, bytes.subarray(entriesOf(bytes)[0])])),
  );
  yield zip(
    'two ends',
    'any',
    patched((bytes) => Buffer.concat([bytes, bytes.subarray(bytes.indexOf(END))])),
  );
  yield zip('only an end', 'refused', () => Buffer.concat([END, Buffer.alloc(18)]));
  yield zip('an end without a length', 'refused', () => Buffer.from('PK\x05\x06\0\0\0'));
  yield zip(
    'a directory of a large file that is not there',
    'any',
    patched((bytes) => {
      const end = bytes.indexOf(END);
      const locator = Buffer.alloc(20);
      locator.write('PK\x06\x07', 'latin1');
      locator.writeBigUInt64LE(2n ** 63n, 8);
      bytes.writeUInt16LE(0xffff, bytes.length - 12);
      return Buffer.concat([bytes.subarray(0, end), locator, bytes.subarray(end)]);
    }),
  );
  yield zip('two parts of one name', 'refused', () =>
    zipOf([...oddParts({ rows: ROW }), ...oddParts({ rows: '' })]),
  );
  yield zip('two parts of one name in other letters', 'refused', () =>
    zipOf([...oddParts({ rows: ROW }), ['XL/Worksheets/SHEET1.XML', '<worksheet/>']]),
  );
  yield zip('ten thousand parts', 'workbook-too-large', () =>
    zipOf([
      ...oddParts({ rows: ROW }),
      ...Array.from({ length: 10_000 }, (_, index) => [`a${index}`, ''] as const),
    ]),
  );
  yield zip('4,900 parts', FIRST, () =>
    zipOf([
      ...oddParts({ rows: ROW }),
      ...Array.from({ length: 4_900 }, (_, index) => [`a${index}`, ''] as const),
    ]),
  );
  yield zip('a zip of zips', 'workbook-not-a-workbook', () =>
    zipOf({ 'a.xlsx': whole, 'b.zip': zipOf({ 'c.zip': whole }) }),
  );
  const bombBytes = times(400_000_000);
  for (const part of [
    'xl/workbook.xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/sharedStrings.xml',
    'xl/worksheets/sheet1.xml',
  ])
    yield zip(`a bomb in ${part}`, 'refused', () =>
      oddWorkbook({ rows: ROW, parts: { [part]: Buffer.alloc(bombBytes, ' ') } }),
    );
  yield zip('a part that claims to be small', 'refused', () =>
    oddWorkbook({
      parts: { 'xl/worksheets/sheet1.xml': Buffer.alloc(bombBytes, ' ') },
      lies: { 'xl/worksheets/sheet1.xml': { size: 100 } },
    }),
  );
  yield zip('a torn stream', 'any', () => {
    const parts = oddParts({ rows: ROW.repeat(1) });
    const bytes = zipOf(parts);
    bytes.fill(0xff, 60, 90);
    return bytes;
  });
  yield zip('data after the end of a packed part', 'any', () =>
    withDescriptors(oddParts({ rows: ROW }), Buffer.from('tambahan')),
  );
}

/** As programs write that do not know the size before: it stands behind the data. */
function withDescriptors(
  parts: readonly (readonly [string, string | Uint8Array])[],
  extra = Buffer.alloc(0),
): Buffer {
  const plain = zipOf(parts);
  const out: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const at of entriesOf(plain)) {
    const nameLength = plain.readUInt16LE(at + 28);
    const place = plain.readUInt32LE(at + 42);
    const packed = Buffer.concat([
      plain.subarray(
        place + 30 + nameLength,
        place + 30 + nameLength + plain.readUInt32LE(at + 20),
      ),
      extra,
    ]);
    const local = Buffer.from(plain.subarray(place, place + 30 + nameLength));
    local.writeUInt16LE(local.readUInt16LE(6) | 8, 6);
    local.fill(0, 14, 26);
    const descriptor = Buffer.alloc(16);
    descriptor.write('PK\x07\x08', 'latin1');
    plain.copy(descriptor, 4, at + 16, at + 28);
    descriptor.writeUInt32LE(packed.length, 8);
    const entry = Buffer.from(plain.subarray(at, at + 46 + nameLength));
    entry.writeUInt16LE(entry.readUInt16LE(8) | 8, 8);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(offset, 42);
    out.push(local, packed, descriptor);
    directory.push(entry);
    offset += local.length + packed.length + 16;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.from(plain.subarray(plain.length - 22));
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...out, central, end]);
}
