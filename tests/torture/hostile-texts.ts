import { write, utils, type BookType } from '@e965/xlsx';
import { zipOf } from '../support/zip-writer.ts';
import { anyBytes, mutate, type HostileCase, type Size } from './hostile-case.ts';

const MEGABYTE = 1024 * 1024;

/** Texts with separators and without, and files of every other kind. */
export function* textsAndOthers(random: () => number, size: Size): Generator<HostileCase> {
  const csv = (
    name: string,
    outcome: HostileCase['outcome'],
    bytes: () => string | Uint8Array,
    fileName = 'a.csv',
  ): HostileCase => ({
    name: `text: ${name}`,
    fileName,
    bytes: () => Buffer.from(bytes() as string),
    outcome,
  });
  const length = size.times(39 * MEGABYTE);
  yield csv('one line of 39 megabytes', 'refused', () => Buffer.alloc(length, 'a'));
  yield csv('39 megabytes of separators', size.isWhole ? 'refused' : 'any', () =>
    Buffer.alloc(length, ';'),
  );
  yield csv('39 megabytes of quotes', 'refused', () => Buffer.alloc(length, '"'));
  yield csv('39 megabytes of line ends', 'refused', () => Buffer.alloc(length, '\n'));
  yield csv('39 megabytes of short rows', size.isWhole ? 'workbook-too-large' : 'any', () =>
    Buffer.alloc(length, 'a;b\n'),
  );
  yield csv('39 megabytes of quoted cells', 'any', () => Buffer.alloc(length, '"a";"b ""c"""\r\n'));
  yield csv('39 megabytes of a roster', 'any', () =>
    Buffer.alloc(
      length,
      '7472019999999001;Wa Contoh;Baubau;1990-05-12;P;Jl. Contoh No. 1;Sulaa;Betoambari;Dinas Contoh A;Sopir;1500000;;;;;\r\n',
    ),
  );
  yield csv('41 megabytes', 'file-too-large', () => Buffer.alloc(41 * MEGABYTE, 'a;b\n'));
  yield csv('a quote that never ends', 'refused', () => `a;b\n"${'c;d\n'.repeat(1_000_000)}`);
  yield csv('100,000 columns', 'workbook-too-large', () => `${'a;'.repeat(100_000)}\nb;c\n`);
  yield csv('a million rows', 'any', () => 'a;b\n'.repeat(size.times(1_000_000)));
  yield csv(
    'two million rows',
    size.isWhole ? 'workbook-too-large' : 'any',
    () => '\n'.repeat(size.times(2_000_000)) + 'a;b\n',
  );
  yield csv('quoted cells of nothing', 'any', () => Buffer.alloc(length, '"";'));
  yield csv('a cell of 32,767 letters', 'read', () => `${'a'.repeat(32_767)};b\nc;d\n`);
  yield csv(
    'a cell of 32,768 letters',
    'workbook-too-large',
    () => `${'a'.repeat(32_768)};b\nc;d\n`,
  );
  yield csv('noughts', 'refused', () => 'a;b\n\0;c\n');
  yield csv('UTF-16 without a mark', 'refused', () => Buffer.from('a;b\nc;d\n', 'utf16le'));
  yield csv('half a letter of UTF-16', 'any', () =>
    Buffer.concat([Buffer.from('\uFEFFa;b\nc;d\n', 'utf16le'), Buffer.from('x')]),
  );
  yield csv('halves of pairs', 'any', () => Buffer.from('\uFEFFa;\uD800\n\uDC00;d\n', 'utf16le'));
  yield csv('a mark alone', 'refused', () => '\uFEFF');
  yield csv('marks everywhere', 'read', () => '\uFEFFa;b\n\uFEFFc;\uFEFFd\n');
  yield csv('only carriage returns', 'read', () => 'a;b\rc;d\r');
  yield csv('ends of lines of every kind', 'read', () => 'a;b\r\nc;d\ne;f\rg;h');
  yield csv('sep and nothing else', 'any', () => 'sep=;');
  yield csv('sep of something else', 'any', () => 'sep=x\naxb\ncxd\n');
  yield csv('formulas', 'read', () => '=1+1;+1;-1;@A1\n=cmd|x;"=HYPERLINK(""a"")";\t;b\n');
  yield csv('letters that run from right to left', 'read', () => '\u202Ea;b\n\u2066c;d\n');
  yield csv(
    'names of the language',
    'read',
    () => '__proto__;constructor\ntoString;valueOf\n',
    '__proto__.csv',
  );
  yield csv('under a name that no sheet may have', 'read', () => 'a;b\nc;d\n', '[*?:\\]\u0007.csv');
  yield csv('under no name', 'read', () => 'a;b\nc;d\n', '');
  yield csv('a program', 'any', () => 'int main(void) {\n  return 0;\n}\n', 'a.c');
  yield csv('JSON', 'any', () => '{"a": [1, 2],\n "b": [3, 4]}\n', 'a.json');
  const table = 'sep=;\n"NIK";Nama;="0012"\r\n"7472";"La ""Ode""";x\n\n1,2;3\t4;5\n';
  for (let round = 0; round < (size.isWhole ? 60 : 20); round += 1) {
    const mutated = mutate(table, 3, random);
    yield csv(`letters changed ${round}`, 'any', () => mutated);
  }
  yield* otherKinds(random);
}

function* otherKinds(random: () => number): Generator<HostileCase> {
  const other = (
    name: string,
    outcome: HostileCase['outcome'],
    bytes: () => string | Uint8Array,
    fileName = 'a.xlsx',
  ): HostileCase => ({
    name: `other: ${name}`,
    fileName,
    bytes: () => Buffer.from(bytes() as string),
    outcome,
  });
  for (const length of [1, 2, 3, 4, 7, 8, 22, 100, 511, 512, 513, 100_000]) {
    const bytes = anyBytes(length, random);
    yield other(`${length} bytes by chance`, 'refused', () => bytes);
    yield other(`${length} noughts`, 'refused', () => Buffer.alloc(length));
    for (const [name, start] of [
      ['zip', 'PK\x03\x04'],
      ['ole', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'],
      ['biff', '\x09\x08\x10\x00\x00\x06\x10\x00'],
    ] as const)
      yield other(`${length} bytes by chance behind ${name}`, 'refused', () =>
        Buffer.concat([Buffer.from(start, 'latin1'), bytes]),
      );
  }
  yield other('nothing', 'file-empty', () => '');
  const starts: readonly (readonly [string, string])[] = [
    ['pdf', '%PDF-1.7\n'],
    ['png', '\x89PNG\r\n\x1A\n'],
    ['jpg', '\xFF\xD8\xFF\xE0'],
    ['gif', 'GIF89a'],
    ['rtf', '{\\rtf1 '],
    ['7z', '7z\xBC\xAF\x27\x1C'],
    ['rar', 'Rar!\x1A\x07\x00'],
    ['gz', '\x1F\x8B\x08\x00'],
    ['exe', 'MZ\x90\x00'],
    ['sqlite', 'SQLite format 3\0'],
    ['mdb', '\x00\x01\x00\x00Standard Jet DB'],
    ['mp3', 'ID3\x03\0'],
  ];
  for (const [name, start] of starts)
    for (const fileName of ['a.xlsx', 'a.xls', 'a.csv'])
      yield other(
        `${name} as ${fileName}`,
        'refused',
        () => Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(600, '\0a;b\n')]),
        fileName,
      );
  for (const name of [
    'word/document.xml',
    'ppt/presentation.xml',
    'index.html',
    'META-INF/MANIFEST.MF',
  ])
    yield other(`a zip with ${name}`, 'refused', () => zipOf({ [name]: '<a/>' }));
  yield other(
    'a table of a web page',
    'workbook-html',
    () => '<table><tr><td>NIK</td></tr></table>',
    'a.xls',
  );
  yield other(
    'a web page in UTF-16',
    'workbook-html',
    () => Buffer.from('\uFEFF<html><body><table></table></body></html>', 'utf16le'),
    'a.xls',
  );
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['isi', 1],
      ['a', 2],
    ]),
    'Data',
  );
  const kinds: readonly (readonly [BookType, HostileCase['outcome']])[] = [
    ['xlsx', { kind: 'first', cell: 'isi' }],
    ['xlsm', { kind: 'first', cell: 'isi' }],
    ['biff8', { kind: 'first', cell: 'isi' }],
    ['biff5', { kind: 'first', cell: 'isi' }],
    ['csv', { kind: 'first', cell: 'isi' }],
    ['txt', { kind: 'first', cell: 'isi' }],
    ['xlsb', 'workbook-xlsb'],
    ['ods', 'workbook-ods'],
    ['fods', 'workbook-ods'],
    ['html', 'workbook-html'],
    ['xlml', 'workbook-html'],
    ['biff2', 'workbook-old-xls'],
    ['sylk', 'refused'],
    ['rtf', 'refused'],
    ['dbf', 'refused'],
  ];
  for (const [bookType, outcome] of kinds)
    yield other(
      `saved as ${bookType}`,
      outcome,
      () => write(book, { type: 'buffer', bookType }) as Buffer,
      bookType === 'csv' ? 'a.csv' : 'a.xls',
    );
}
