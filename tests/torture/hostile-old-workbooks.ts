import { loneSheet, oldWorkbook, oleFile, record } from '../support/old-workbook.ts';
import { flipBits, type HostileCase, type Size } from './hostile-case.ts';

const text = (row: number, column: number, value = 'isi') =>
  record(0x0204, [row & 255, row >> 8, column, 0, 0, 0, value.length, 0, 0, ...Buffer.from(value)]);
const begin = record(0x0809, [0, 6, 5, 0]);
const end = record(0x000a);
const FIRST = { kind: 'first', cell: 'isi' } as const;

function sheetEntry(start: number, name = 'A', kind = 0): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32LE(start, 0);
  head[5] = kind;
  head[6] = name.length;
  return record(0x0085, Buffer.concat([head, Buffer.from(name)]));
}

function workbook(sheets: number, sheet: Buffer, more: readonly Buffer[] = []): Buffer {
  const globals = (start: number) =>
    Buffer.concat([
      begin,
      ...more,
      ...Array.from({ length: sheets }, (_, index) =>
        sheetEntry(start + index * sheet.length, `S${index}`),
      ),
      end,
    ]);
  return Buffer.concat([
    globals(globals(0).length),
    ...Array.from({ length: sheets }, () => sheet),
  ]);
}

const roster = () =>
  oldWorkbook([
    {
      name: 'Data',
      rows: Array.from({ length: 80 }, (_, index) => [
        `74720199999990${index}`,
        `Wa Contoh ${index}`,
        index,
        { t: 'n', v: 30_000 + index, z: 'dd/mm/yyyy' },
      ]),
    },
    { name: 'Kedua', rows: [['a', 1, true]] },
  ]);

/** Old workbooks: torn file systems, records that lie, and more of everything than there is room for. */
export function* oldWorkbooks(random: () => number, size: Size): Generator<HostileCase> {
  const xls = (
    name: string,
    outcome: HostileCase['outcome'],
    bytes: () => Uint8Array,
  ): HostileCase => ({ name: `xls: ${name}`, fileName: 'a.xls', bytes, outcome });
  const lone = (name: string, outcome: HostileCase['outcome'], cells: () => readonly Buffer[]) =>
    xls(name, outcome, () => loneSheet(cells()));
  const whole = roster();
  yield xls('of a small size', 'read', () => whole);
  yield xls('in its small sectors', FIRST, () => oleFile({ Workbook: loneSheet([text(0, 0)]) }));
  yield xls('under a name in capitals', FIRST, () =>
    oleFile({ WORKBOOK: loneSheet([text(0, 0)]) }),
  );
  yield xls('of Excel 95', FIRST, () =>
    oldWorkbook([{ name: 'A', rows: [['isi']] }], { type: 'biff5' }),
  );
  yield xls('with 65,536 rows', FIRST, () =>
    loneSheet(Array.from({ length: 65_536 }, (_, index) => text(index, 0))),
  );
  yield xls('with rows from the last to the first', FIRST, () =>
    loneSheet(Array.from({ length: 5000 }, (_, index) => text(4999 - index, 0))),
  );
  yield xls('with 256 sheets', FIRST, () =>
    oleFile({ Workbook: workbook(256, loneSheet([text(0, 0)])) }),
  );
  yield xls('with records nobody knows', FIRST, () =>
    loneSheet([
      record(
        0x7777,
        Array.from({ length: 5000 }, () => 1),
      ),
      text(0, 0),
      record(0x8888),
    ]),
  );
  yield xls('with a link over the whole sheet', FIRST, () =>
    loneSheet([text(0, 0), record(0x01b8, [0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff, 0, 0])]),
  );
  yield xls('with torn notes, objects and names', FIRST, () =>
    loneSheet([
      record(0x001c, [0, 0]),
      record(0x005d, [1]),
      record(0x01b6),
      record(0x0018, [255]),
      record(0x0092),
      text(0, 0),
    ]),
  );
  yield xls('with two thousand sheets', 'workbook-too-large', () =>
    oleFile({ Workbook: workbook(2000, loneSheet([text(0, 0)])) }),
  );
  yield lone('three million numbers', 'any', () =>
    Array.from({ length: size.times(12_000) }, (_, row) =>
      record(
        0x00bd,
        Buffer.concat([
          Buffer.from([row & 255, row >> 8, 0, 0]),
          Buffer.alloc(256 * 6, 7),
          Buffer.from([255, 0]),
        ]),
      ),
    ),
  );
  yield lone('five million continuations', 'any', () => [
    record(0x0204, [0, 0, 0, 0, 0, 0, 3, 0, 0]),
    Buffer.alloc(size.times(4_900_000) * 4, record(0x003c)),
    record(0x003c, [0, 105, 115, 105]),
  ]);
  yield xls('five million empty continuations of shared texts', 'refused', () =>
    workbook(1, loneSheet([]), [
      record(0x00fc, [1, 0, 0, 0, 1, 0, 0, 0]),
      Buffer.alloc(size.times(4_900_000) * 4, record(0x003c)),
    ]),
  );
  yield xls('five million beginnings', 'refused', () =>
    Buffer.alloc(
      size.times(1_600_000) * 12,
      Buffer.concat([record(0x0809, [0, 6, 16, 0, 0, 0, 0, 0])]),
    ),
  );
  yield xls('shared texts that lie about their number', FIRST, () =>
    workbook(1, loneSheet([record(0x00fd, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0])]), [
      record(0x00fc, [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 3, 0, 0, 105, 115, 105]),
    ]),
  );
  yield xls('a shared text with looks beyond its end', 'refused', () =>
    workbook(1, loneSheet([]), [record(0x00fc, [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 8, 0xff, 0xff, 65])]),
  );
  yield xls('a shared text with reading aids of four gigabytes', 'refused', () =>
    workbook(1, loneSheet([]), [
      record(0x00fc, [1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 4, 0xff, 0xff, 0xff, 0xff, 65]),
    ]),
  );
  yield xls('100,001 styles', 'workbook-too-large', () =>
    workbook(
      1,
      loneSheet([]),
      Array.from({ length: 100_001 }, () => record(0x00e0, [0, 0, 14, 0])),
    ),
  );
  yield xls('a sheet that begins beyond the end', 'refused', () =>
    Buffer.concat([begin, sheetEntry(0xfffffff0), end]),
  );
  yield xls('a sheet that begins within itself', 'any', () =>
    Buffer.concat([begin, sheetEntry(0), end]),
  );
  yield xls('a sheet that begins inside a text', 'refused', () =>
    Buffer.concat([begin, sheetEntry(9), end]),
  );
  yield xls('no end', 'refused', () => Buffer.concat([begin, sheetEntry(0)]));
  yield xls('a record longer than the file', 'refused', () =>
    Buffer.concat([begin, Buffer.from([4, 2, 255, 255, 0])]),
  );
  for (const version of [0x0200, 0x0300, 0x0400, 0x0500, 0x0600, 0x0700, 0xffff])
    yield xls(`version ${version}`, 'any', () => loneSheet([text(0, 0)], version));
  for (const page of [0, 437, 874, 932, 1200, 1252, 65_001, 65_535])
    yield xls(`code page ${page}`, 'read', () =>
      loneSheet(
        [
          record(0x0042, [page & 255, page >> 8]),
          record(0x0204, [0, 0, 0, 0, 0, 0, 3, 0, 0xe9, 0x81, 0x40]),
        ],
        0x0500,
      ),
    );
  for (const type of [
    0x0006, 0x00bd, 0x00d6, 0x00e5, 0x00fd, 0x0203, 0x0204, 0x0205, 0x0207, 0x027e,
  ]) {
    for (const length of [0, 1, 3, 5, 7, 9, 13])
      yield lone(`record ${type.toString(16)} of ${length} bytes`, 'any', () => [
        record(
          type,
          Array.from({ length }, () => 0),
        ),
        text(9, 0),
      ]);
    yield lone(`record ${type.toString(16)} of ones`, 'any', () => [
      record(
        type,
        Array.from({ length: 60 }, () => 255),
      ),
    ]);
  }
  // [where in the header, what]: size of sectors, the folder, sizes, small sectors, the tables.
  for (const at of [30, 32, 44, 48, 56, 60, 64, 68, 72, 76, 80])
    for (const value of [0, 1, 3, 0x7fffffff, 0xfffffffe, 0xffffffff])
      yield xls(`header ${at}: ${value}`, 'any', () => {
        const bytes = Buffer.from(whole);
        bytes.writeUInt32LE(value, at);
        return bytes;
      });
  yield xls('sectors that follow themselves', 'refused', () => ringed(whole));
  yield xls('streams of four gigabytes', 'refused', () => {
    const bytes = Buffer.from(whole);
    for (let at = 512; at + 128 <= bytes.length; at += 128)
      if (bytes[at + 66] === 2 && bytes.readUInt16LE(at + 64) <= 64)
        bytes.writeUInt32LE(0xffffffff, at + 120);
    return bytes;
  });
  yield xls('20 megabytes of noughts behind the signature', 'refused', () => {
    const bytes = Buffer.alloc(20_000_000);
    whole.copy(bytes, 0, 0, 8);
    return bytes;
  });
  yield xls('21 megabytes', 'file-too-large', () =>
    Buffer.concat([whole, Buffer.alloc(21 * 1024 * 1024)]),
  );
  for (let round = 0; round < (size.isWhole ? 150 : 30); round += 1) {
    const bytes = flipBits(whole, 1 + (round % 6), random);
    yield xls(`flipped bits ${round}`, 'any', () => bytes);
  }
  for (let round = 0; round < (size.isWhole ? 60 : 15); round += 1) {
    const bytes = whole.subarray(0, Math.floor(random() * whole.length));
    yield xls(`cut short ${round}`, { kind: 'same', of: () => whole }, () => bytes);
  }
}

/** Every sector of the table says that the next one is the same again. */
function ringed(whole: Buffer): Buffer {
  const bytes = Buffer.from(whole);
  const table = (bytes.readUInt32LE(76) + 1) * 512;
  for (let sector = 0; sector < 128; sector += 1) bytes.writeUInt32LE(sector, table + sector * 4);
  return bytes;
}
