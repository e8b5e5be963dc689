import type { GridColumn, SummaryBlock, TableRow } from './letter.ts';
import { composeLetterhead, fullOfficeName } from './letters/official.ts';
import type { Office } from './office.ts';
import type { PlainDocument, PlainSection } from './plain-document.ts';
import { toLongDay, type Day } from './values/day.ts';
import { toCountWithWords, toGrouped } from './values/rupiah.ts';

/** What is held of a person and what was done with it, in the words of the office. */
export interface PersonRecord {
  readonly office: Office;
  readonly name: string;
  /** In full: it is for the person alone. */
  readonly nik: string;
  readonly values: readonly RecordValue[];
  readonly contacts: readonly string[];
  readonly memberships: readonly {
    readonly pks: string;
    readonly place: string;
    readonly number: string;
    readonly period: string;
    readonly status: string;
  }[];
  readonly letters: readonly {
    readonly number: string;
    readonly date: Day;
    readonly kind: string;
    readonly status: string;
  }[];
  readonly claims: readonly {
    readonly kind: string;
    readonly eventOn: Day;
    readonly reporter: string;
    readonly status: string;
    /** `Rp42.000.000`, of what was paid. */
    readonly paid: string;
    readonly papers: number;
  }[];
  /** The oldest first, as are the three lists behind it. */
  readonly changes: readonly {
    readonly at: string;
    readonly who: string;
    readonly source: string;
    readonly what: readonly string[];
  }[];
  readonly acts: readonly RecordAct[];
  /** By which people's data of the same agreements left the program since this one came. */
  readonly exports: readonly RecordAct[];
  readonly retention: { readonly years: number; readonly source: string };
  readonly today: Day;
  /** `09.05`, in Baubau. */
  readonly at: string;
}

export interface RecordValue {
  readonly label: string;
  readonly value: string;
  /** Where it came from, and when. */
  readonly origin: string;
}

export interface RecordAct {
  readonly at: string;
  readonly who: string;
  readonly what: string;
}

/**
 * The record of processing that a person may ask for (UU 27/2022, articles 7, 31 and 32): everything
 * that is held, where it came from, what was done with it and to whom it was told.
 */
export function composePersonRecord(record: PersonRecord): PlainDocument {
  const { office, today, at } = record;
  return {
    kind: 'plain',
    title: 'Catatan pemrosesan data pribadi',
    date: today,
    paper: office.paper,
    letterhead: composeLetterhead(office),
    titleLines: ['CATATAN PEMROSESAN DATA PRIBADI'],
    numberLines: ['Undang-Undang Nomor 27 Tahun 2022, Pasal 7, Pasal 31, dan Pasal 32'],
    sections: [
      { heading: null, blocks: [{ kind: 'table', rows: addressRows(record) }, opening(record)] },
      ...lettered([
        ['Data yang disimpan dan asalnya', valueBlocks(record)],
        ['Kepesertaan', [membershipGrid(record)]],
        ['Surat yang diterbitkan', [letterGrid(record)]],
        ['Klaim', [claimGrid(record)]],
        ['Perubahan data, dari yang pertama', [changeGrid(record)]],
        ['Kegiatan atas data ini', [actGrid(record.acts, 'Kegiatan')]],
        ['Penerima data', exportBlocks(record)],
        ['Masa simpan', [paragraph(retention(record))]],
        ['Hak Anda', [{ kind: 'list', items: RIGHTS }, paragraph(contact(record))]],
      ]),
    ],
    footer: `Data per tanggal ${toLongDay(today)} pukul ${at} WITA · Dokumen memuat data pribadi`,
  };
}

function lettered(parts: readonly [heading: string, blocks: readonly SummaryBlock[]][]) {
  return parts.map(([heading, blocks], index): PlainSection => ({
    heading: `${String.fromCodePoint(65 + index)}. ${heading}`,
    blocks,
  }));
}

function paragraph(text: string): SummaryBlock {
  return { kind: 'paragraph', text };
}

function addressRows({ name, nik }: PersonRecord): TableRow[] {
  return [
    { label: 'Nama', value: name, strong: true },
    { label: 'NIK', value: nik },
  ];
}

function opening({ office }: PersonRecord): SummaryBlock {
  return paragraph(
    `Catatan ini memuat semua data tentang orang tersebut di atas yang disimpan ${fullOfficeName(office)} dalam ` +
      'aplikasi Buku PKS, asalnya, apa yang dilakukan dengannya, dan kepada siapa data itu diberikan. Data diproses ' +
      'untuk penyelenggaraan jaminan sosial ketenagakerjaan melalui Perjanjian Kerja Sama dengan BPJS Ketenagakerjaan.',
  );
}

function grid(columns: readonly GridColumn[], rows: readonly (readonly string[])[]): SummaryBlock {
  return rows.length === 0 ? paragraph('Tidak ada.') : { kind: 'grid', columns, rows };
}

function valueBlocks({ values, contacts }: PersonRecord): SummaryBlock[] {
  const columns = [
    { title: 'Data', share: 30 },
    { title: 'Isi', share: 55 },
    { title: 'Asal', share: 70 },
  ];
  const rows = values.map(({ label, value, origin }) => [label, value, origin]);
  const family = contacts.map((one, index) => [`Kontak keluarga ${index + 1}`, one, '']);
  return [grid(columns, [...rows, ...family])];
}

function membershipGrid({ memberships }: PersonRecord): SummaryBlock {
  return grid(
    [
      { title: 'PKS', share: 18 },
      { title: 'Perangkat daerah dan pekerjaan', share: 58 },
      { title: 'KPJ dan upah', share: 34 },
      { title: 'Masa perlindungan', share: 42 },
      { title: 'Status', share: 30 },
    ],
    memberships.map(({ pks, place, number, period, status }) => [
      pks,
      place,
      number,
      period,
      status,
    ]),
  );
}

function letterGrid({ letters }: PersonRecord): SummaryBlock {
  return grid(
    [
      { title: 'Nomor', share: 62 },
      { title: 'Tanggal', share: 34 },
      { title: 'Jenis', share: 56 },
      { title: 'Status', share: 24 },
    ],
    letters.map(({ number, date, kind, status }) => [number, toLongDay(date), kind, status]),
  );
}

function claimGrid({ claims }: PersonRecord): SummaryBlock {
  return grid(
    [
      { title: 'Jenis', share: 40 },
      { title: 'Kejadian', share: 34 },
      { title: 'Pelapor', share: 44 },
      { title: 'Status', share: 30 },
      { title: 'Dibayar', share: 30, align: 'right' },
      { title: 'Pindaian', share: 18, align: 'right' },
    ],
    claims.map(({ kind, eventOn, reporter, status, paid, papers }) => [
      kind,
      toLongDay(eventOn),
      reporter,
      status,
      paid,
      toGrouped(papers),
    ]),
  );
}

function changeGrid({ changes }: PersonRecord): SummaryBlock {
  return grid(
    [
      { title: 'Waktu (WITA)', share: 31 },
      { title: 'Oleh', share: 24 },
      { title: 'Sumber', share: 44 },
      { title: 'Yang tercatat', share: 84 },
    ],
    changes.map(({ at, who, source, what }) => [at, who, source, what.join('; ')]),
  );
}

function actGrid(acts: readonly RecordAct[], title: string): SummaryBlock {
  return grid(
    [
      { title: 'Waktu (WITA)', share: 31 },
      { title: 'Oleh', share: 24 },
      { title, share: 128 },
    ],
    acts.map(({ at, who, what }) => [at, who, what]),
  );
}

function exportBlocks({ exports }: PersonRecord): SummaryBlock[] {
  return [
    paragraph(
      'Data diberikan kepada BPJS Ketenagakerjaan sebagai penyelenggara, kepada perangkat daerah tempat orang ini ' +
        'terdaftar, dan kepada orang ini sendiri melalui surat keterangan. Daftar peserta PKS yang sama yang ' +
        `ditulis ke luar aplikasi sejak data ini masuk: ${toGrouped(exports.length)} kali.`,
    ),
    ...(exports.length > 0 ? [actGrid(exports, 'Apa dan untuk apa')] : []),
  ];
}

function retention({ retention: { years, source } }: PersonRecord): string {
  return (
    `Data disimpan ${toCountWithWords(years)} tahun sejak kepesertaan terakhir berakhir, lalu dianonimkan dengan ` +
    `berita acara. Dasar: ${source}. Salinan cadangan dihapus paling lambat 12 bulan sesudahnya.`
  );
}

const RIGHTS = [
  'Meminta akses dan salinan data ini, dan memperoleh penjelasan tentang pemrosesannya (Pasal 5 dan Pasal 7).',
  'Meminta data yang keliru atau tidak lengkap diperbaiki (Pasal 6); permintaan dilayani paling lambat 3 × 24 jam (Pasal 30).',
  'Meminta pemrosesan diakhiri, data dihapus atau dimusnahkan, menurut ketentuan arsip dan jaminan sosial (Pasal 8).',
  'Menggugat dan menerima ganti rugi atas pelanggaran pemrosesan data (Pasal 12).',
];

function contact({ office }: PersonRecord): string {
  const ways = [
    [office.address, office.postalCode].filter((text) => text.trim() !== '').join(' '),
    office.phone.trim() && `telepon ${office.phone.trim()}`,
    office.email.trim() && `pos-el ${office.email.trim()}`,
  ].filter(Boolean);
  return `Sampaikan permintaan dengan menunjukkan KTP kepada ${fullOfficeName(office)}${ways.length > 0 ? `, ${ways.join(', ')}` : ''}.`;
}
