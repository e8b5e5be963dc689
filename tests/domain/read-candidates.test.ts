import { describe, expect, it } from 'vitest';
import { readCandidates } from '../../shared/domain/reading/read-candidates.ts';
import {
  ALI,
  aDay,
  aSheet,
  codes,
  column,
  NUR,
  people,
  read,
  SEED_PLACES,
  SITI,
  skips,
} from '../support/sheets.ts';

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
      familyCard: 'J',
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

  it('may be numbered with sums, and leave the comma of place and date in a cell', () => {
    const reading = read(
      aSheet([
        ['No', 'NIK', 'Tempat Lahir', 'Tgl Lahir', 'Upah', 'Iuran'],
        ['1', '2', '3', '4', '5', '6 = 5x2'],
        [1, SITI, 'Baubau,', '12-05-1990', 1_500_000, 3],
      ]),
    );
    expect(reading.skipped[1]).toMatchObject({ row: 2, why: 'numbering' });
    expect(reading.candidates.map(({ values }) => values.birthPlace)).toEqual(['Baubau']);
  });

  it('may say only Nomor over the NIKs, beside the running number', () => {
    const reading = read(
      aSheet([
        ['Nomor', 'Nama', 'Nomor', 'Alamat', 'L/P'],
        [1, 'WA SITI CONTOH', SITI, 'Jl. Contoh', 'P'],
        [2, 'LA ALI CONTOH', ALI, 'Jl. Contoh', 'L'],
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
