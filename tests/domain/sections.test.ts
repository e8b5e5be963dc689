import { describe, expect, it } from 'vitest';
import { ALI, aSheet, codes, column, NUR, read, SITI, skips } from '../support/sheets.ts';

const NIK_OF_A_SIXTH = '7472016010979006';

describe('sections and merged cells', () => {
  const HEADER = ['NO', 'NIK', 'NAMA', 'JABATAN'];

  it('give the rows under them their department', () => {
    const reading = read(
      aSheet(
        [
          HEADER,
          ['I. DINAS KESEHATAN'],
          [1, SITI, 'WA SITI CONTOH', 'Perawat'],
          ['II', 'UPTD PUSKESMAS WAJO'],
          [1, ALI, 'LA ALI CONTOH', 'Sopir'],
          ['C.', 'SD NEGERI 1 CONTOH', null, null],
          [1, NUR, 'WA NUR CONTOH', 'Guru'],
        ],
        ['A2:D2'],
      ),
    );
    expect(column(reading, 'department')).toEqual([
      'Dinas Kesehatan',
      'Puskesmas Wajo',
      'SD Negeri 1 Contoh',
    ]);
    expect(codes(reading)).toEqual([[], [], ['department-unknown']]);
    expect(skips(reading)).toBe('1 header, 2 section, 4 section, 6 section');
  });

  it('that speak of jobs leave the department as it was', () => {
    const reading = read(
      aSheet([
        HEADER,
        ['DINAS LINGKUNGAN HIDUP'],
        ['TENAGA KEBERSIHAN'],
        [1, SITI, 'WA SITI CONTOH', 'Penyapu'],
        ['DAMKAR'],
        [1, ALI, 'LA ALI CONTOH', 'Sopir'],
      ]),
    );
    expect(column(reading, 'department')).toEqual([
      'Dinas Lingkungan Hidup',
      'Dinas Pemadam Kebakaran dan Penyelamatan',
    ]);
    expect(skips(reading)).toBe('1 header, 2 section, 3 section, 5 section');
  });

  it.each(['I. DISHUB', '2. Dishub'])(
    'may be short names in the column of names: %s',
    (section) => {
      const reading = read(
        aSheet([
          ['NIK', 'NAMA', 'JABATAN'],
          [SITI, 'WA SITI CONTOH', 'Perawat'],
          [null, section],
          [ALI, 'LA ALI CONTOH', 'Sopir'],
        ]),
      );
      expect(column(reading, 'department')).toEqual([null, 'Dinas Perhubungan']);
      expect(skips(reading)).toBe('1 header, 3 section');
    },
  );

  it('fill a department merged beside its and nothing else', () => {
    const reading = read(
      aSheet(
        [
          ['NIK', 'NAMA', 'OPD'],
          [SITI, 'WA SITI CONTOH', 'DINKES'],
          [ALI, 'LA ALI CONTOH', null],
          [NUR, 'WA NUR CONTOH', null],
        ],
        ['C2:C3'],
      ),
    );
    expect(column(reading, 'department')).toEqual(['Dinas Kesehatan', 'Dinas Kesehatan', null]);
  });

  it('need no merge where a department stands only at the head of each block', () => {
    const rows = [
      ['NIK', 'NAMA', 'OPD'],
      [SITI, 'WA SITI CONTOH', 'DINKES'],
      [ALI, 'LA ALI CONTOH', null],
      [NUR, 'WA NUR CONTOH', '-'],
      ['7472016010979004', 'WA IMA CONTOH', 'Dinas Sosial'],
      ['7472016010979005', 'WA ANI CONTOH', null],
    ];
    const [health, social] = ['Dinas Kesehatan', 'Dinas Sosial'];
    const sheet = aSheet(
      [...rows, rows[0] as string[], [NIK_OF_A_SIXTH, 'WA SRI', null]],
      ['C7:C8'],
    );
    expect(column(read(aSheet(rows)), 'department')).toEqual([
      health,
      health,
      health,
      social,
      social,
    ]);
    expect(column(read(sheet), 'department').slice(3)).toEqual([social, social, social]);
  });

  it.each<[what: string, departments: readonly (string | null)[]]>([
    ['most rows name theirs', ['DINKES', 'DINSOS', null, 'DINSOS']],
    ['the first row names none', [null, 'DINKES', null, null]],
    ['one name stands twice in a row', ['DINKES', null, null, 'DINKES', null, null]],
  ])('fill nothing where there are no blocks: %s', (_, departments) => {
    const rows = departments.map((department, at) => [
      `747201601097900${at + 1}`,
      `WA CONTOH ${'ABCDEF'[at]}`,
      department,
    ]);
    const found = column(read(aSheet([['NIK', 'NAMA', 'OPD'], ...rows])), 'department');
    expect(found.map((department) => department !== null)).toEqual(
      departments.map((department) => department !== null),
    );
  });

  it.each([
    [['a. DINAS SOSIAL']],
    [['OPD : DINAS SOSIAL']],
    [['SKPD', ': DINAS SOSIAL']],
    [['DINAS SOSIAL', null, null, '2 orang']],
    [['II', 'DINAS SOSIAL', null, 2]],
  ])('may be numbered, labelled and counted: %j', (section) => {
    const reading = read(
      aSheet([HEADER, ['DINAS KESEHATAN'], section, [1, SITI, 'WA SITI CONTOH', 'Perawat']]),
    );
    expect(column(reading, 'department')).toEqual(['Dinas Sosial']);
    expect(skips(reading)).toBe('1 header, 2 section, 3 section');
  });

  it('may stand in any column beside the running number', () => {
    const reading = read(
      aSheet([
        ['NO', 'KELURAHAN', 'JABATAN', 'NIK', 'NAMA'],
        ['I.', 'SATPOL PP'],
        [1, 'Wajo', 'Sopir', ALI, 'LA ALI CONTOH'],
        ['C', null, 'DINAS SOSIAL'],
        [2, 'Wajo', 'Sopir', SITI, 'WA SITI CONTOH'],
      ]),
    );
    expect(column(reading, 'department')).toEqual(['Satuan Polisi Pamong Praja', 'Dinas Sosial']);
    expect(skips(reading)).toBe('1 header, 2 section, 4 section');
  });

  it('say where vulnerable workers live, and in the other agreement where people work', () => {
    const rows = [
      ['NO', 'NIK', 'NAMA', 'KELURAHAN', 'PEKERJAAN'],
      ['KECAMATAN MURHUM'],
      [1, SITI, 'WA SITI CONTOH', 'Melai', 'Nelayan'],
      [2, ALI, 'LA ALI CONTOH', null, 'Nelayan'],
      ['A.', 'KEL. BONE BONE'],
      [1, NUR, 'WA NUR CONTOH', null, 'Nelayan'],
      ['KELURAHAN CONTOH - KEC. WOLIO'],
      [1, '7472016010979004', 'WA IMA CONTOH', null, 'Nelayan'],
      ['WAMEO'],
      [1, '7472016010979005', 'WA ANI CONTOH', null, 'Nelayan'],
    ];
    const rentan = read(aSheet(rows), 'rentan');
    expect(column(rentan, 'department')).toEqual([null, null, null, null, null]);
    expect(column(rentan, 'kelurahan')).toEqual(['Melai', null, 'Bone-bone', 'Contoh', 'Wameo']);
    expect(column(rentan, 'kecamatan')).toEqual([
      'Murhum',
      'Murhum',
      'Batupoaro',
      'Wolio',
      'Batupoaro',
    ]);
    expect(codes(rentan).flat()).toEqual([]);
    const nonAsn = read(aSheet(rows.slice(0, 4)));
    expect(column(nonAsn, 'department')).toEqual(['Kecamatan Murhum', 'Kecamatan Murhum']);
    expect(column(nonAsn, 'kecamatan')).toEqual([null, null]);
  });

  it('yield to the department of the row itself', () => {
    const reading = read(
      aSheet([
        [...HEADER, 'UNIT KERJA'],
        ['DINAS KESEHATAN'],
        [1, SITI, 'WA SITI CONTOH', 'Perawat', 'PKM Wajo'],
        [2, ALI, 'LA ALI CONTOH', 'Sopir', '-'],
      ]),
    );
    expect(column(reading, 'department')).toEqual(['Puskesmas Wajo', 'Dinas Kesehatan']);
  });
});
