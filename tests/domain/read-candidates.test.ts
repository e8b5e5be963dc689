import { describe, expect, it } from 'vitest';
import type { SheetReading } from '../../shared/domain/candidate.ts';
import { readCandidates } from '../../shared/domain/read-candidates.ts';
import type { RawSheet } from '../../shared/domain/sheet.ts';
import { aDay, aSheet, SEED_PLACES } from '../support/sheets.ts';

function read(sheet: RawSheet): SheetReading {
  const reading = readCandidates(sheet, SEED_PLACES);
  if (reading === null) throw new Error('no table was recognised');
  return reading;
}

function people(reading: SheetReading) {
  return reading.candidates.map(({ row, values: { nik, name } }) => [row, nik, name]);
}

function codes(reading: SheetReading) {
  return reading.candidates.map(({ issues }) => issues.map(({ code }) => code));
}

function skips(reading: SheetReading): string {
  return reading.skipped.map(({ row, why }) => `${row} ${why}`).join(', ');
}

function column(reading: SheetReading, field: keyof SheetReading['candidates'][0]['values']) {
  return reading.candidates.map(({ values }) => values[field]);
}

const SITI = '7472055205909001';
const ALI = '7472031203859002';
const NUR = '7472016010979003';

describe('a header', () => {
  it('may have a pair of columns L and P to be ticked under Jenis Kelamin', () => {
    const reading = read(
      aSheet(
        [
          ['NO', 'NAMA', 'NIK', 'JENIS KELAMIN', null, 'ALAMAT'],
          [null, null, null, 'L', 'P', null],
          [1, 'WA SITI CONTOH', SITI, null, '√', 'Jl. Contoh 1'],
          [2, 'LA ALI CONTOH', ALI, 'V', null, 'Jl. Contoh 2'],
          [3, 'WA NUR CONTOH', NUR, 'v', 'v', 'Jl. Contoh 3'],
        ],
        ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:F2'],
      ),
    );
    expect(reading.headerRow).toBe(2);
    expect(reading.columns).toEqual({ name: 'B', nik: 'C', sex: 'D', address: 'F' });
    expect(column(reading, 'sex')).toEqual(['P', 'L', 'P']);
    expect(codes(reading)).toEqual([[], [], ['sex-unreadable']]);
  });

  it('may have three rows of merged parents and children', () => {
    const reading = read(
      aSheet(
        [
          ['DAFTAR TENAGA HONORER'],
          [],
          ['No', 'Identitas', null, 'Data Pribadi', null, null, null, 'Upah (Rp)'],
          [null, 'NIK', 'Nama', 'Tempat, Tanggal Lahir', null, 'Jenis Kelamin', null, null],
          [null, null, null, 'Tempat', 'Tanggal', 'L', 'P', null],
          ['1', '2', '3', '4', '5', '6', '7', '8'],
          [1, SITI, 'WA SITI CONTOH', 'Baubau', '12-05-1990', null, 'x', 1_500_000],
        ],
        ['A3:A5', 'B3:C3', 'D3:G3', 'H3:H5', 'B4:B5', 'C4:C5', 'D4:E4', 'F4:G4'],
      ),
    );
    expect(reading.headerRow).toBe(5);
    expect(skips(reading)).toBe('1 title, 3 header, 4 header, 5 header, 6 numbering');
    expect(reading.columns).toEqual({
      nik: 'B',
      name: 'C',
      birthPlace: 'D',
      birthDate: 'E',
      sex: 'F',
      wage: 'H',
    });
    expect(reading.candidates[0]?.values).toMatchObject({
      birthPlace: 'Baubau',
      birthDate: '1990-05-12',
      sex: 'P',
      wage: 1_500_000,
    });
  });

  it('may have two rows without any merge', () => {
    const reading = read(
      aSheet([
        ['No', 'NIK', 'Nama', 'Tempat dan Tgl Lahir', null, 'Alamat', null, null],
        [null, null, null, 'Tempat', 'Tanggal', 'Jalan', 'Kel', 'Kec'],
        [1, SITI, 'WA SITI CONTOH', 'Raha', '12/05/1990', 'Jl. Contoh', 'KEL. WAJO', 'murhum'],
      ]),
    );
    expect(reading.headerRow).toBe(2);
    expect(reading.candidates[0]?.values).toMatchObject({
      birthPlace: 'Raha',
      birthDate: '1990-05-12',
      address: 'Jl. Contoh',
      kelurahan: 'Wajo',
      kecamatan: 'Murhum',
    });
  });

  it('may begin in row 12 under a letterhead that speaks like a header', () => {
    const letterhead = [
      ['PEMERINTAH KOTA BAUBAU'],
      ['DINAS KESEHATAN'],
      ['Jl. Contoh Nomor 1'],
      [],
      ['LAMPIRAN SURAT'],
      ['Nomor :', '800/001/CONTOH'],
      ['Tanggal', ':', '5 Juni 2025'],
      ['Unit Kerja', ': Puskesmas Wajo', null, 'Kecamatan', ': Murhum'],
      [],
      ['DAFTAR NAMA PEGAWAI NON ASN'],
      [],
    ];
    const reading = read(
      aSheet([
        ...letterhead,
        ['No.', 'Nama Lengkap', 'No. Identitas', 'L/P'],
        [1, 'WA SITI CONTOH', SITI, 'P'],
      ]),
    );
    expect(reading.headerRow).toBe(12);
    expect(reading.columns).toEqual({ name: 'B', nik: 'C', sex: 'D' });
    expect(reading.skipped.filter(({ why }) => why === 'title')).toHaveLength(8);
    expect(column(reading, 'department')).toEqual([null]);
  });

  it('may be repeated on every page, with its numbering and a total', () => {
    const header = ['NO', 'NIK', 'NAMA', 'JABATAN', 'HONOR'];
    const numbering = ['(1)', '(2)', '(3)', '(4)', '(5)'];
    const reading = read(
      aSheet([
        header,
        numbering,
        [1, SITI, 'WA SITI CONTOH', 'Perawat', 1_000_000],
        ['Jumlah dipindahkan', null, null, null, 1_000_000],
        header,
        numbering,
        [null, null, 'Pindahan', null, 1_000_000],
        [2, ALI, 'LA ALI CONTOH', 'Sopir', 1_000_000],
        ['TOTAL', null, null, null, 2_000_000],
      ]),
    );
    expect(people(reading)).toEqual([
      [3, SITI, 'WA SITI CONTOH'],
      [8, ALI, 'LA ALI CONTOH'],
    ]);
    expect(skips(reading)).toBe(
      '1 header, 2 numbering, 4 total, 5 header, 6 numbering, 7 total, 9 total',
    );
  });

  it('may stand over the columns of SIPP, with the name in three parts', () => {
    const reading = read(
      aSheet([
        'NO_PEGAWAI NAMA_DEPAN NAMA_TENGAH NAMA_BELAKANG GELAR TELEPON_RUMAH TELEPON_KANTOR HP EMAIL TEMPAT_LAHIR TANGGAL_LAHIR NAMA_IBU_KANDUNG JENIS_IDENTITAS NOMOR_IDENTITAS JENIS_KELAMIN STATUS_KAWIN NPWP UPAH ALAMAT KODE_POS LOKASI_PEKERJAAN'.split(
          ' ',
        ),
        'P-01|WA|SITI|CONTOH|S.Pd||0402123|081200000001|a@contoh.invalid|BAUBAU|12-05-1990|IBU CONTOH|KTP'
          .split('|')
          .concat([SITI, 'P', 'Y', '', '1500000', 'JL. CONTOH', '93711', '0001']),
      ]),
    );
    expect(reading.columns).toEqual({
      name: 'B',
      phone: 'H',
      birthPlace: 'J',
      birthDate: 'K',
      nik: 'N',
      sex: 'O',
      wage: 'R',
      address: 'S',
    });
    expect(reading.candidates[0]?.values).toMatchObject({
      name: 'WA SITI CONTOH',
      nik: SITI,
      phone: '081200000001',
      wage: 1_500_000,
    });
  });

  it('may leave columns blank and use line breaks and odd spaces', () => {
    const reading = read(
      aSheet([
        [null, 'N I K', null, 'NAMA\nLENGKAP', null, 'TGL.\nLAHIR', 'No.  HP /\u00A0WA'],
        [null, SITI, null, 'WA  SITI\u00A0CONTOH', null, aDay('1990-05-12'), '0812-0000-0001'],
      ]),
    );
    expect(reading.columns).toEqual({ nik: 'B', name: 'D', birthDate: 'F', phone: 'G' });
    expect(reading.candidates[0]?.values).toMatchObject({
      name: 'WA SITI CONTOH',
      birthDate: '1990-05-12',
      phone: '081200000001',
    });
  });

  it('never takes a column for another that looks like it', () => {
    const reading = read(
      aSheet([
        'NIK|NAMA|JKK|JKM|KET|KEC|KEL|TTL|JML|No KK|No BPJS|No BPJS Kesehatan|Nama Ibu Kandung|NIK Ahli Waris|No Rek|RT/RW|TMT'.split(
          '|',
        ),
        [SITI, 'WA SITI CONTOH', 10_000, 6_800, null, 'WOLIO', 'WALE', 'Baubau, 12-5-1990', 16_800]
          .concat(ALI, '0001234567890', '0001234567891', 'IBU CONTOH', NUR, '123456', '01/02')
          .concat('1 Januari 2020'),
      ]),
    );
    expect(reading.columns).toEqual({
      nik: 'A',
      name: 'B',
      remark: 'E',
      kecamatan: 'F',
      kelurahan: 'G',
      birthPlaceAndDate: 'H',
    });
  });

  it('names the heir apart from the person under a parent of their own', () => {
    const reading = read(
      aSheet(
        [
          ['No', 'NIK', 'Nama', 'BPJS', null, 'Ahli Waris', null, null],
          [null, null, null, 'Ketenagakerjaan', 'Kesehatan', 'Nama', 'Hubungan', 'NIK'],
          [1, SITI, 'WA SITI CONTOH', '12345678901', '0001234567890', 'LA CONTOH', 'Suami', ALI],
        ],
        ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1', 'F1:H1'],
      ),
    );
    expect(reading.columns).toEqual({
      nik: 'B',
      name: 'C',
      kpj: 'D',
      heirName: 'F',
      heirRelation: 'G',
    });
  });

  it('may say nothing over the NIKs: their digits tell', () => {
    const reading = read(
      aSheet([
        ['No', 'Nama', null, 'No KK', 'Alamat'],
        [1, 'WA SITI CONTOH', SITI, '7472050101190001', 'Jl. Contoh'],
        [2, 'LA ALI CONTOH', ALI, '7472050101190002', 'Jl. Contoh'],
      ]),
    );
    expect(reading.columns.nik).toBe('C');
  });

  it('with the same words twice means the first column that holds something', () => {
    const reading = read(
      aSheet([
        ['Nama', 'NIK', 'Alamat KTP', 'Alamat Domisili', 'Status Pegawai', 'Jabatan'],
        ['WA SITI CONTOH', SITI, null, 'Jl. Contoh', 'Honorer', 'Perawat'],
      ]),
    );
    expect(reading.columns).toMatchObject({ address: 'D', job: 'F' });
  });

  it('over both place and date may be merged over two columns without children', () => {
    const reading = read(
      aSheet(
        [
          ['No', 'NIK', 'Nama', 'Tempat/Tgl. Lahir', null, 'L/P'],
          [1, SITI, 'WA SITI CONTOH', 'Baubau', aDay('1990-05-12'), 'P'],
          [2, ALI, 'LA ALI CONTOH', 'Raha', aDay('1985-03-12'), 'L'],
        ],
        ['D1:E1'],
      ),
    );
    expect(reading.columns).toMatchObject({ birthPlace: 'D', birthDate: 'E' });
    expect(column(reading, 'birthDate')).toEqual(['1990-05-12', '1985-03-12']);
  });

  it('does not begin with a line of the letterhead that happens to use its words', () => {
    const reading = read(
      aSheet([
        ['OPD', 'DINAS KESEHATAN', null, 'Kecamatan', 'Wolio'],
        ['No', 'Nama', 'NIK', 'Upah'],
        [1, 'WA SITI CONTOH', SITI, 1_000_000],
      ]),
    );
    expect(skips(reading)).toBe('1 title, 2 header');
  });

  it('is passed over where it counts things instead of people', () => {
    const reading = read(
      aSheet([
        ['No', 'Nama', 'Jumlah', 'Ket'],
        [1, 'Dinas Contoh', 3],
        [],
        ['No', 'Nama', 'NIK', 'Alamat'],
        [1, 'WA SITI CONTOH', SITI, 'Jl. Contoh'],
      ]),
    );
    expect(reading.headerRow).toBe(4);
  });

  it('is not seen in sheets without people', () => {
    const recap = aSheet([['REKAPITULASI'], ['No', 'Unit Kerja', 'Jumlah'], [1, 'Bappeda', 40]]);
    expect(readCandidates(recap, SEED_PLACES)).toBeNull();
    expect(readCandidates(aSheet([]), SEED_PLACES)).toBeNull();
  });
});

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
      ]),
    );
    expect(column(reading, 'department')).toEqual(['Dinas Lingkungan Hidup']);
    expect(skips(reading)).toBe('1 header, 2 section, 3 section');
  });

  it('fill a department merged beside its people, and nothing else', () => {
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

describe('the remarks', () => {
  it.each([
    'Alm.',
    'Meninggal dunia 3/2025',
    'sudah pindah ke Kendari',
    'BERHENTI',
    'mengundurkan diri',
    'lulus PPPK',
    'P3K 2024',
    'CPNS',
    'pensiun',
    'Mutasi ke Dinas lain',
    'tidak aktif',
  ])('that say "%s" hold the row', (remark) => {
    const reading = read(
      aSheet([
        ['NIK', 'Nama', 'Alamat', 'Keterangan'],
        [SITI, 'WA SITI CONTOH', 'Jl. Contoh', remark],
      ]),
    );
    expect(codes(reading)).toEqual([['status-word']]);
  });

  it.each(['aktif', 'Non ASN', 'bukan PNS', 'pindahan dari Dinas Contoh', 'baru', 'Non-PNS'])(
    'that say "%s" hold nothing',
    (remark) => {
      const reading = read(
        aSheet([
          ['NIK', 'Nama', 'Alamat', 'Ket'],
          [SITI, 'WA SITI CONTOH', 'Jl. Contoh', remark],
        ]),
      );
      expect(codes(reading)).toEqual([[]]);
    },
  );

  it.each(['WA SITI CONTOH (ALM)', 'Almh. Wa Siti Contoh', 'WA SITI CONTOH, Alm.'])(
    'are not needed where the name says it: %s',
    (name) => {
      const reading = read(
        aSheet([
          ['NIK', 'Nama', 'Alamat'],
          [SITI, name, 'Jl. Contoh'],
        ]),
      );
      expect(codes(reading)).toEqual([['status-word']]);
      expect(column(reading, 'name')).toEqual([name]);
    },
  );

  it('may be missing where a column of the state says it', () => {
    const reading = read(
      aSheet([
        ['NIK', 'Nama', 'Alamat', 'Status'],
        [SITI, 'WA SITI CONTOH', 'Jl. Contoh', 'Meninggal'],
        [ALI, 'LA ALI CONTOH', 'Jl. Contoh', 'Honorer'],
      ]),
    );
    expect(codes(reading)).toEqual([['status-word'], []]);
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
