import { describe, expect, it } from 'vitest';
import { ALI, aSheet, codes, NUR, people, read, SITI, skips } from '../support/sheets.ts';

describe('rows that are no people', () => {
  const HEADER = ['No', 'Nama', 'NIK', 'Jabatan', 'Honor'];
  const FIRST = [1, 'WA SITI CONTOH', SITI, 'Kepala Contoh', 1_000_000];

  it('close the list also where they stand in the column of names, by two officials', () => {
    const reading = read(
      aSheet([
        HEADER,
        FIRST,
        [2, 'LA ALI CONTOH', ALI, 'Sopir', 1_000_000],
        [],
        [null, 'Mengetahui,', null, 'Baubau,    Juni 2025'],
        [null, 'Lurah Contoh', null, 'Pengelola Data'],
        [],
        [null, 'LA ODE CONTOH', null, 'WA ODE CONTOH'],
        [null, 'NIP. 19690806 199603 1 003', '19690806 199603 1 003'],
      ]),
    );
    expect(people(reading)).toHaveLength(2);
    expect(skips(reading)).toBe('1 header, 5 signature, 6 signature, 8 signature, 9 signature');
  });

  it('close the list also where a date stands in the column of birth dates', () => {
    const reading = read(
      aSheet([
        ['No', 'Nama', 'NIK', 'TTL', 'L/P'],
        [1, 'WA SITI CONTOH', SITI, 'Baubau, 12-05-1990', 'P'],
        [],
        [null, 'Mengetahui :', null, 'Baubau, 5 Juni 2025'],
        [null, 'KEPALA DINAS', null, 'Yang membuat daftar,'],
        [null, 'LA ODE CONTOH, S.Pd', null, 'WA ODE CONTOH'],
      ]),
    );
    expect(skips(reading)).toBe('1 header, 4 signature, 5 signature, 6 signature');
  });

  it('are the numbered notes of a closing and those who get a copy', () => {
    const reading = read(
      aSheet([
        HEADER,
        FIRST,
        [null, 'Catatan:'],
        [1, 'Lampirkan salinan KTP'],
        [null, 'Baubau, 5 Juni 2025'],
        [null, 'Tembusan:'],
        ['1.', 'Wali Kota Contoh'],
        ['2.', 'Arsip'],
        [2, 'LA ALI CONTOH', null, 'Sopir', 1_000_000],
      ]),
    );
    expect(people(reading).map(([row]) => row)).toEqual([2, 9]);
  });

  it('include the second line of a person whose name is merged over two', () => {
    const reading = read(
      aSheet(
        [
          ['No', 'Nama', 'NIK', 'Ahli Waris', 'Hubungan', 'Alamat'],
          [1, 'WA SITI CONTOH', SITI, 'LA CONTOH', 'Suami', 'Jl. Contoh'],
          [null, null, null, 'WA CONTOH', 'Anak', 'Jl. Contoh'],
        ],
        ['A2:A3', 'B2:B3', 'C2:C3'],
      ),
    );
    expect(skips(reading)).toBe('1 header, 3 empty-looking');
  });

  it.each(['J U M L A H', 'Jumlah Halaman Ini', 'TOTAL KESELURUHAN', 'JUMLAH 45 ORANG'])(
    'include the total %s',
    (words) => {
      const reading = read(aSheet([HEADER, FIRST, [null, words, null, null, 5_000_000]]));
      expect(skips(reading)).toBe('1 header, 3 total');
    },
  );

  it('include rows with only a running number, and sums without a word', () => {
    const reading = read(
      aSheet([HEADER, FIRST, [2], [3, '-', '-'], [null, null, null, null, 1_000_000]]),
    );
    expect(skips(reading)).toBe('1 header, 3 empty-looking, 4 empty-looking, 5 total');
  });

  it('do not include a person without NIK, without name, or with neither', () => {
    const reading = read(
      aSheet([
        HEADER,
        FIRST,
        [2, 'LA ALI CONTOH', null, 'Sopir', 1_000_000],
        [3, 'LA UMAR CONTOH'],
        [4, null, NUR, 'Guru', 1_000_000],
        [5, null, null, 'Guru', 1_000_000],
        [6, 'WA INA CONTOH', 'belum ada', 'Guru', 1_000_000],
      ]),
    );
    expect(codes(reading).slice(1)).toEqual([
      ['nik-missing'],
      ['nik-missing'],
      ['name-missing'],
      ['nik-missing', 'name-missing'],
      ['nik-missing'],
    ]);
    expect(skips(reading)).toBe('1 header');
  });

  it('include the letterhead over a further page, but no section of the same name', () => {
    const letterhead = [['PEMERINTAH KOTA BAUBAU'], ['DINAS KESEHATAN'], ['DAFTAR PEGAWAI']];
    const reading = read(
      aSheet([
        ...letterhead,
        HEADER,
        ['DINAS KESEHATAN'],
        FIRST,
        ...letterhead,
        HEADER,
        [2, 'LA ALI CONTOH', ALI, 'Sopir', 1_000_000],
      ]),
    );
    expect(skips(reading)).toBe(
      '1 title, 2 title, 3 title, 4 header, 5 section, 7 title, 8 title, 9 title, 10 header',
    );
  });

  it.each([
    'Hormat kami,',
    'Yang melaporkan',
    'Kadis',
    'Kabid Contoh',
    'Diperiksa oleh',
    'Penanggung Jawab',
    'Ditetapkan di Baubau',
    'Baubau, 5 Juni 2025 M',
    'Ket: L = laki-laki',
    '*) wajib diisi',
  ])('include the closing words "%s" and the names under them', (words) => {
    const reading = read(
      aSheet([
        HEADER,
        FIRST,
        [],
        [null, null, null, words],
        [null, 'LA CONTOH', null, 'WA CONTOH'],
      ]),
    );
    expect(skips(reading)).toBe('1 header, 4 signature, 5 signature');
  });

  it('do not include somebody without NIK and name whose work sounds like an office', () => {
    const reading = read(
      aSheet([
        ['NIK', 'Nama', 'Tgl Lahir', 'L/P', 'Jabatan', 'Honor'],
        [SITI, 'WA SITI CONTOH', '12-05-1990', 'P', 'Perawat', 1_500_000],
        [null, null, '12-03-1985', 'L', 'Operator Komputer', 1_500_000],
      ]),
    );
    expect(codes(reading)[1]).toEqual(['nik-missing', 'name-missing']);
  });

  it('include notes under the table', () => {
    const reading = read(
      aSheet([HEADER, FIRST, ['JUMLAH'], [], ['Catatan : data per 5 Juni 2025'], ['* contoh']]),
    );
    expect(skips(reading)).toBe('1 header, 3 total, 5 signature, 6 signature');
  });

  it('together with the people are all the rows there are', () => {
    const sheet = aSheet([['JUDUL'], HEADER, FIRST, ['entah apa', 'ini'], [], ['?'], [1, 2, 3]]);
    const { candidates, skipped } = read(sheet);
    const rows = [...candidates, ...skipped].map(({ row }) => row);
    expect(rows.toSorted((one, other) => one - other)).toEqual(sheet.rows.map(({ row }) => row));
  });
});

describe('any sheet', () => {
  const CELLS: readonly (string | number | null)[] = [
    'NIK|NAMA|No|Tgl Lahir|L/P|OPD|Ket|JUMLAH|Mengetahui,|NIP 1|DINAS CONTOH|I.|-|Baubau, 5 Juni 2025'.split(
      '|',
    ),
    [SITI, 'WA SITI CONTOH', '12-05-1990', 'P', 'x', '', ' ', '1', '(2)', 'Rp 1.000.000,-'],
    [1, 2, 7_472_055_205_909_000, 33_005, 0, -1, 0.5],
    Array.from({ length: 12 }, () => null),
  ].flat();

  it('is read at once, however long and odd its cells are', () => {
    const odd = ['(', '1-', '1 ', ', ', '- 1a', '.', 'a(', '1,', 'NIK '].map((part) =>
      part.repeat(32_767 / part.length),
    );
    const header = ['NAMA', 'NIK', 'TTL', 'Tgl Lahir', 'Upah', 'HP', 'KPJ', 'OPD', 'Ket'];
    const rows = odd.map((_part, at) => [...odd.slice(at), ...odd.slice(0, at)]);
    const sheet = aSheet([odd, header, ...rows, [...(rows[0] ?? [])].with(1, SITI)]);
    const start = performance.now();
    read(sheet);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('is read without a stumble, and every row of it is accounted for', () => {
    for (let seed = 1; seed <= 400; seed += 1) {
      const rows = Array.from({ length: 14 }, (_row, at) =>
        Array.from({ length: 6 }, (_cell, place) => pick(CELLS, seed * 131 + at * 17 + place)),
      );
      const sheet = aSheet([...rows.slice(0, 2), ['No', 'NAMA', 'NIK', 'L/P'], ...rows.slice(2)]);
      const { candidates, skipped } = read(sheet);
      const seen = [...candidates, ...skipped].map(({ row }) => row).toSorted((a, b) => a - b);
      expect(seen).toEqual(sheet.rows.map(({ row }) => row));
    }
  });
});

/** Always the same one for the same seed. */
function pick<T>(choices: readonly T[], seed: number): T {
  const mixed = Math.imul(seed ^ (seed >>> 7), 2_246_822_519) >>> 9;
  return choices[mixed % choices.length] as T;
}
