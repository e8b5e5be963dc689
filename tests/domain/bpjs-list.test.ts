import { describe, expect, it } from 'vitest';
import { findDueColumns } from '../../shared/domain/bpjs/due-columns.ts';
import { readBpjsList } from '../../shared/domain/bpjs/read-bpjs-list.ts';
import { readSen } from '../../shared/domain/bpjs/read-sen.ts';
import { gapsOf } from '../../shared/domain/bpjs/sipp-gaps.ts';
import {
  SIPP_COLUMNS,
  toSippSheet,
  type SippMember,
} from '../../shared/domain/bpjs/sipp-layout.ts';
import {
  aDay,
  ALI,
  anAgreement,
  aNumber,
  aSheet,
  NUR,
  SEED_PLACES,
  SITI,
} from '../support/sheets.ts';

type Rows = Parameters<typeof aSheet>[0];

const readList = (rows: Rows, merges: readonly string[] = []) =>
  readBpjsList(
    { kind: 'xlsx', sheets: [aSheet(rows, merges)] },
    { places: SEED_PLACES, agreement: anAgreement() },
  );

const MONTHLY = [
  'No',
  'Ki',
  'Nomor KPJ',
  'NIK',
  'Nama Tenaga Kerja',
  'Tgl Lahir',
  'Data Upah',
  'Iuran JKK',
  'Iuran JKM',
  'Total Iuran',
];

describe('a monthly list (Form 2a)', () => {
  const rows = [
    ['DAFTAR UPAH TENAGA KERJA'],
    MONTHLY,
    [1, 'A', '12345678901', SITI, 'WA ODE SITI', '12-05-1990', 1000000, 2400, 3000, 5400],
    [
      2,
      'A',
      '12345678902',
      ALI,
      'LA ALI',
      aDay('1985-03-12'),
      '3.073.551',
      aNumber(7376.52),
      aNumber(9220.66),
      '16.597,18',
    ],
    [3, 'A', '123456', '', 'NUR TANPA NIK', '20-10-1997', 'lupa', 2400, 3000, ''],
    ['JUMLAH', '', '', '', '', '', '', 12176.52, 15220.66, 27397.18],
  ];

  it('is read with its contributions to the sen, and the sum row is nobody', () => {
    const { rows: people, hasDues } = readList(rows);
    expect(hasDues).toBe(true);
    expect(people).toEqual([
      {
        row: 3,
        nik: SITI,
        kpj: '12345678901',
        name: 'WA ODE SITI',
        birthDate: '1990-05-12',
        sex: null,
        wage: 1_000_000,
        due: 540_000,
      },
      expect.objectContaining({ nik: ALI, birthDate: '1985-03-12', due: 1_659_718 }),
      expect.objectContaining({ nik: null, kpj: null, wage: null, due: 540_000 }),
    ]);
  });

  it('Iuran over JKK, JKM and Jumlah is read the same', () => {
    const { rows: people } = readList(
      [
        ['No', 'NIK', 'Nama Peserta', 'Upah', 'Iuran', '', ''],
        ['', '', '', '', 'JKK', 'JKM', 'Jumlah'],
        [1, SITI, 'WA ODE SITI', 1000000, 2400, 3000, 5400],
      ],
      ['E1:G1'],
    );
    expect(people).toMatchObject([{ due: 540_000, wage: 1_000_000 }]);
  });

  it('what the NIK alone says of birth and sex is not what their list says', () => {
    const { rows: people } = readList([
      ['NIK', 'Nama', 'Upah'],
      [SITI, 'WA ODE SITI', 1000000],
    ]);
    expect(people).toMatchObject([{ birthDate: null, sex: null, due: null }]);
  });

  it('a NIK that Excel has damaged is none', () => {
    const { rows: people, hasDues } = readList([
      ['NIK', 'Nama', 'No KPJ'],
      [aNumber(7472055205909000), 'WA ODE SITI', '12345678901'],
      [NUR, 'NUR CONTOH', '12345678902'],
    ]);
    expect(people.map(({ nik }) => nik)).toEqual([null, NUR]);
    expect(hasDues).toBe(false);
  });
});

it('says which other sheets seem to hold people', () => {
  const people = (nik: string) => [
    ['NIK', 'Nama', 'No KPJ'],
    [nik, 'ORANG CONTOH', '12345678901'],
  ];
  const sheets = [
    aSheet([...people(SITI), [ALI, 'LA ALI', '12345678902']], [], 'Juli'),
    aSheet(people(NUR), [], 'Susulan'),
    aSheet([['Catatan']], [], 'Keterangan'),
  ];
  const by = { places: SEED_PLACES, agreement: anAgreement() };
  const { rows, otherSheets } = readBpjsList({ kind: 'xlsx', sheets }, by);
  expect([rows.length, otherSheets]).toEqual([2, ['Susulan']]);
});

it.each([
  ['Tarif JKK', 'Iuran'],
  ['Denda Iuran', 'Iuran per bulan'],
  ['Tunggakan Iuran', 'Jumlah Iuran (Rp)'],
])('%s is no contribution, %s is', (no, yes) => {
  const stacks = [no, yes].map((text) => ({ texts: [text], shared: false }));
  expect(findDueColumns(stacks)).toEqual({ jkk: null, jkm: null, total: 1 });
});

it.each([
  ['Rp 16.800,-', 1_680_000],
  ['16,597.18', 1_659_718],
  ['Rp16.597,2', 1_659_720],
  ['2400', 240_000],
  ['0', 0],
  ['-', null],
  ['lunas', null],
  ['16.80', 1_680],
])('reads %s as %s sen', (text, sen) => {
  const reading = readSen(text);
  expect(reading.kind === 'value' ? reading.value : null).toBe(sen);
});

describe('the layout of SIPP', () => {
  const member: SippMember = {
    name: 'WA ODE SITI AMINAH',
    nik: SITI,
    birthPlace: 'Baubau',
    birthDate: '1990-05-12',
    sex: 'P',
    phone: '081234567890',
    address: 'Jalan Contoh Nomor 1',
    postalCode: '93721',
    wage: 1_000_000,
    start: '2025-01-01',
    end: null,
  };
  const about = { paper: 'F4' as const, author: 'Kantor', createdOn: '2025-07-01' };

  it('has the thirty columns of Data TK Baru in their order, all text', () => {
    const { columns, sheetName } = toSippSheet({ members: [member], ...about });
    expect(sheetName).toBe('data_tk_baru');
    expect(columns.every(({ kind }) => kind === 'text')).toBe(true);
    expect(columns.map(({ header }) => header).join(' ')).toBe(
      'NO_PEGAWAI NAMA_LENGKAP GELAR TELEPON_AREA_RUMAH TELEPON_RUMAH TELEPON_AREA_KANTOR TELEPON_KANTOR TELEPON_EXT_KANTOR HP EMAIL TEMPAT_LAHIR TANGGAL_LAHIR NAMA_IBU_KANDUNG JENIS_IDENTITAS NOMOR_IDENTITAS MASA_LAKU_IDENTITAS JENIS_KELAMIN SURAT_MENYURAT_KE TANGGAL_KEPESERTAAN STATUS_KAWIN GOLONGAN_DARAH NPWP KODE_NEGARA UPAH ALAMAT KODE_POS LOKASI_PEKERJAAN STATUS_PEGAWAI TGL_AWAL_BEKERJA TGL_AKHIR_KONTRAK',
    );
  });

  it('says what the office holds, and invents nothing', () => {
    const [row = []] = toSippSheet({ members: [member], ...about }).rows;
    const said = Object.fromEntries(
      SIPP_COLUMNS.flatMap(({ header }, at) => (row[at] === null ? [] : [[header, row[at]]])),
    );
    expect(said).toEqual({
      NAMA_LENGKAP: 'WA ODE SITI AMINAH',
      HP: '081234567890',
      TEMPAT_LAHIR: 'Baubau',
      TANGGAL_LAHIR: '12-05-1990',
      JENIS_IDENTITAS: 'KTP',
      NOMOR_IDENTITAS: SITI,
      JENIS_KELAMIN: 'P',
      SURAT_MENYURAT_KE: 'S',
      KODE_NEGARA: 'ID',
      UPAH: '1000000',
      ALAMAT: 'Jalan Contoh Nomor 1',
      KODE_POS: '93721',
      TGL_AWAL_BEKERJA: '01-01-2025',
    });
  });

  it('is read back by the names over its columns, wherever they stand', () => {
    const { columns, rows } = toSippSheet({ members: [member], ...about });
    const headers = columns.map(({ header }) => header);
    const plain = rows.map((row) => row.map((value) => (value === null ? null : String(value))));
    const turned = [headers, ...plain].map((cells) => cells.toReversed());
    for (const sheet of [[headers, ...plain], turned])
      expect(readList(sheet).rows).toEqual([
        {
          row: 2,
          nik: SITI,
          kpj: null,
          name: 'WA ODE SITI AMINAH',
          birthDate: '1990-05-12',
          sex: 'P',
          wage: 1_000_000,
          due: null,
        },
      ]);
  });

  it('is read in its older order too, with the name in three columns', () => {
    const { rows } = readList([
      [
        'NO_PEGAWAI',
        'NAMA_DEPAN',
        'NAMA_TENGAH',
        'NAMA_BELAKANG',
        'GELAR',
        'HP',
        'TANGGAL_LAHIR',
        'NOMOR_IDENTITAS',
        'JENIS_KELAMIN',
        'RAPEL',
        'UPAH',
      ],
      [
        '7',
        'WA',
        'ODE',
        'SITI',
        'S.Pd.',
        '081234567890',
        '12-05-1990',
        SITI,
        'P',
        '500000',
        '1000000',
      ],
    ]);
    expect(rows).toMatchObject([{ nik: SITI, name: 'WA ODE SITI', wage: 1_000_000 }]);
  });

  it('tells whom SIPP will probably refuse', () => {
    expect(gapsOf(member)).toEqual([]);
    expect(gapsOf({ ...member, birthDate: null, sex: null, wage: null })).toEqual([
      'birthDate',
      'sex',
      'wage',
    ]);
    expect(gapsOf({ ...member, nik: '7472059905909001' })).toEqual(['nik']);
  });
});
