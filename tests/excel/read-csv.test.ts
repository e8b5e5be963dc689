import { describe, expect, it } from 'vitest';
import { readWorkbook, type ReadOptions } from '../../electron/excel/read/read-workbook.ts';

const FILE = { fileName: 'Dinas Contoh.csv' };

async function rowsOf(text: string | Buffer, options: ReadOptions = FILE) {
  const { sheets } = await readWorkbook(Buffer.from(text as string), options);
  return sheets[0]!.rows.map(({ row, cells }) => [row, ...cells]);
}

describe('a text with separators', () => {
  it('is a workbook of one sheet that is named after the file', async () => {
    expect(await readWorkbook(Buffer.from('NIK;Nama\r\n1;La Contoh\r\n'), FILE)).toEqual({
      kind: 'csv',
      sheets: [
        {
          name: 'Dinas Contoh',
          visibility: 'visible',
          rows: [
            { row: 1, cells: ['NIK', 'Nama'] },
            { row: 2, cells: ['1', 'La Contoh'] },
          ],
          merges: [],
        },
      ],
    });
  });

  it.each([';', ',', '\t'])('finds the separator %j by itself', async (separator) => {
    const text = ['NIK|Nama|Alamat', '1|Wa|Jl. A', '2|La|Jl. B']
      .join('\n')
      .replaceAll('|', separator);
    expect(await rowsOf(text)).toEqual([
      [1, 'NIK', 'Nama', 'Alamat'],
      [2, '1', 'Wa', 'Jl. A'],
      [3, '2', 'La', 'Jl. B'],
    ]);
  });

  it('is not led astray by commas in addresses and amounts', async () => {
    const text = 'NIK;Alamat;Upah\n1;Jl. A, RT 1, RW 2;1.500.000,00\n2;Jl. B, RT 3;2.000.000,00\n';
    expect((await rowsOf(text))[1]).toEqual([2, '1', 'Jl. A, RT 1, RW 2', '1.500.000,00']);
  });

  it('obeys the line that tells Excel the separator, which is no row', async () => {
    expect(await rowsOf('sep=,\r\na;b,c\r\n')).toEqual([[1, 'a;b', 'c']]);
  });

  it('keeps numbers as the text they are, damaged ones too', async () => {
    const [row] = await rowsOf('7,47E+15;0812;="7472019999999001";"=""0013"""\n1;2;3;4');
    expect(row).toEqual([1, '7,47E+15', '0812', '7472019999999001', '0013']);
  });

  it('counts rows as Excel does: empty lines count, line ends in quotes do not', async () => {
    expect(await rowsOf('a;b\n\n"baris\nsatu";"kata ""dua"""\n;;\nc;d')).toEqual([
      [1, 'a', 'b'],
      [3, 'baris\nsatu', 'kata "dua"'],
      [5, 'c', 'd'],
    ]);
  });

  it('takes a quote inside a cell as a letter', async () => {
    expect(await rowsOf('a;La "Ode" X;b\nc;5" pipa;d\n')).toEqual([
      [1, 'a', 'La "Ode" X', 'b'],
      [2, 'c', '5" pipa', 'd'],
    ]);
  });

  it.each([
    ['UTF-8', (text: string) => Buffer.from(text)],
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    [
      'UTF-16 the other way round',
      (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    ],
  ])('reads %s', async (_encoding, encode) => {
    expect(await rowsOf(encode('Nama;Kata\nSó “é”;😀\n'))).toEqual([
      [1, 'Nama', 'Kata'],
      [2, 'Só “é”', '😀'],
    ]);
  });

  it('reads what Windows wrote before Unicode', async () => {
    const bytes = Buffer.from('Nama;Kata\nS\xF3 \x96 \x93x\x94;y\n', 'latin1');
    expect((await rowsOf(bytes))[1]).toEqual([2, 'Só – “x”', 'y']);
  });

  it('is known by its content, whatever the name', async () => {
    const text = 'NIK\tNama\n1\tLa\n2\tWa\n';
    const { kind, sheets } = await readWorkbook(Buffer.from(text), { fileName: 'ekspor.xls' });
    expect([kind, sheets[0]?.name, sheets[0]?.rows.length]).toEqual(['csv', 'ekspor', 3]);
  });

  it('has as few columns as it likes if its name says what it is', async () => {
    expect(await rowsOf('NIK\n1\n')).toEqual([
      [1, 'NIK'],
      [2, '1'],
    ]);
  });
});

describe('a text that is no table', () => {
  it.each([
    [
      'a letter',
      'Dengan hormat,\nbersama ini kami kirim\ndaftar pegawai.\n',
      'surat.txt',
      'workbook-not-a-workbook',
    ],
    ['one line', 'NIK;Nama\n', 'a.txt', 'workbook-not-a-workbook'],
    ['nothing but spaces', ' \n\n', 'a.csv', 'workbook-not-a-workbook'],
    ['control characters', 'a;b\n\0;c\n', 'a.csv', 'workbook-not-a-workbook'],
    ['a quote that never ends', 'a;b\n"c;d\ne;f\n', 'a.csv', 'workbook-damaged'],
    [
      'a web page',
      '\uFEFF\n <html><table><tr><td>1</td></tr></table></html>',
      'a.xls',
      'workbook-html',
    ],
    [
      'old XML of Excel',
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>',
      'a.xls',
      'workbook-html',
    ],
    ['a web page with all its parts', 'MIME-Version: 1.0\nX: y\n', 'a.xls', 'workbook-html'],
    ['other XML', '<?xml version="1.0"?><a/>', 'a.csv', 'workbook-not-a-workbook'],
    ['a PDF', '%PDF-1.7\na;b\nc;d\n', 'a.csv', 'workbook-not-a-workbook'],
  ] as const)('is refused: %s', async (_what, text, fileName, code) => {
    await expect(readWorkbook(Buffer.from(text), { fileName })).rejects.toMatchObject({ code });
  });

  it.each([
    ['a row', `${'a'.repeat(2000)};b\nc;d\n`, { textRowBytes: 1000 }],
    ['a cell', `${'a'.repeat(2000)};b\nc;d\n`, { cellCharacters: 1000 }],
    ['rows', 'a;b\nc;d\n', { rows: 1 }],
    ['cells', 'a;b\nc;d\n', { cells: 3 }],
    ['columns', `${';'.repeat(16_384)}a\nb;c\n`, {}],
  ] as const)('is refused with too much: %s', async (_what, text, limits) => {
    const reading = readWorkbook(Buffer.from(text), { ...FILE, limits });
    await expect(reading).rejects.toMatchObject({ code: 'workbook-too-large' });
  });
});
