import { inCopiesUntil, type ForgottenCounts, type Forgetting } from './forgetting.ts';
import type { SummaryBlock, SignatureBlock } from './letter.ts';
import { composeLetterhead, composeSignature, fullOfficeName } from './letters/official.ts';
import type { Office, Signatory } from './office.ts';
import type { PlainDocument } from './plain-document.ts';
import { dayInWords } from './values/day-in-words.ts';
import { toLongDay } from './values/day.ts';
import { toCountWithWords, toGrouped } from './values/rupiah.ts';

export interface ForgetReportInput {
  readonly office: Office;
  readonly signatory: Signatory | null;
  readonly forgetting: Forgetting;
}

/**
 * The report of what was destroyed and made anonymous (berita acara pemusnahan): official, signed,
 * and naming nobody who was forgotten. Before it is done it is a draft.
 */
export function composeForgetReport(input: ForgetReportInput): PlainDocument {
  const { office, forgetting } = input;
  const { day, people, removed } = forgetting;
  return {
    kind: 'plain',
    title: 'Berita acara pemusnahan dan penganoniman data pribadi',
    date: day,
    ...(removed === null && { draft: true as const }),
    paper: office.paper,
    letterhead: composeLetterhead(office),
    titleLines: ['BERITA ACARA', 'PEMUSNAHAN DAN PENGANONIMAN DATA PRIBADI'],
    numberLines: [`NOMOR: ${'.'.repeat(44)}`],
    sections: [
      { heading: null, blocks: [paragraph(opening(input))] },
      {
        heading: 'Dasar dan masa simpan',
        blocks: [{ kind: 'table', rows: basisRows(forgetting) }],
      },
      { heading: 'Yang dimusnahkan', blocks: [{ kind: 'list', items: removedItems(removed) }] },
      { heading: 'Yang tetap disimpan', blocks: [{ kind: 'list', items: KEPT }] },
      { heading: 'Salinan cadangan', blocks: [paragraph(copies(forgetting))] },
      { heading: 'Daftar', blocks: [peopleGrid(forgetting)] },
      { heading: null, blocks: [paragraph(CLOSING)] },
    ],
    signatures: signatures(input),
    footer: `Jumlah ${toGrouped(people.length)} orang · ${removed === null ? 'Rancangan' : 'Keadaan'} per tanggal ${toLongDay(day)}`,
  };
}

function paragraph(text: string): SummaryBlock {
  return { kind: 'paragraph', text };
}

function opening({ office, forgetting: { day, people, removed } }: ForgetReportInput): string {
  const done = removed === null ? 'akan dilaksanakan' : 'telah dilaksanakan';
  return (
    `Pada hari ini, ${dayInWords(day)}, bertempat di ${fullOfficeName(office)}, ${done} pemusnahan dan ` +
    `penganoniman data pribadi ${toCountWithWords(people.length)} orang dalam aplikasi Buku PKS yang masa ` +
    'simpannya telah berakhir. Sesudahnya tidak seorang pun di antara mereka dapat dikenali dari data aplikasi.'
  );
}

function basisRows({ basis, years, source, endedBefore }: Forgetting) {
  return [
    {
      label: 'Dasar hukum',
      value:
        'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi, Pasal 43 dan Pasal 44',
    },
    { label: 'Dasar pelaksanaan', value: basis === '' ? '.'.repeat(60) : basis },
    {
      label: 'Masa simpan',
      value: `${toCountWithWords(years)} tahun sejak kepesertaan terakhir berakhir`,
    },
    { label: 'Sumber masa simpan', value: source },
    {
      label: 'Batas',
      value: `Kepesertaan terakhir berakhir sebelum ${toLongDay(endedBefore)}, tanpa surat, impor, atau perubahan sesudahnya`,
    },
  ];
}

function removedItems(removed: ForgottenCounts | null): string[] {
  return [
    'Nama, NIK, tempat dan tanggal lahir, jenis kelamin, alamat, telepon, nomor peserta (KPJ), dan upah setiap orang dalam daftar.',
    some(removed?.contacts, 'Keterangan keluarga dan kontak'),
    some(removed?.letters, 'Isi surat keterangan (nama, NIK, data, dan berkasnya)'),
    some(removed?.covers, 'Daftar nama pada surat pengantar'),
    some(
      removed?.claims,
      'Isi berkas klaim (penyebab, pelapor, ahli waris, rekening, pindaian, anak penerima beasiswa)',
    ),
    some(removed?.changes, 'Isi catatan riwayat perubahan'),
    some(
      removed?.imports,
      'Impor yang lebih tua dari masa simpan: berkas Excel, rencana, dan daftar NIK-nya, termasuk orang lain yang tercantum di dalamnya',
    ),
    some(removed?.merges, 'Isi catatan penggabungan data ganda'),
    some(removed?.decisions, 'Keputusan dan catatan tentang baris berkas'),
  ];
}

/** Before it is done nobody knows how many. */
function some(count: number | undefined, what: string): string {
  return count === undefined ? what : `${what}: ${toGrouped(count)}`;
}

const KEPT = [
  'Bahwa ada peserta: nomor internal, PKS, perangkat daerah, pekerjaan, masa kepesertaan, dan statusnya, tanpa nama.',
  'Nomor, tanggal, dan jenis surat dalam register (buku agenda), bertanda “Dianonimkan”, beserta kode pemeriksaannya.',
  'Bahwa ada klaim: jenis, tahun kejadian, langkah, dan jumlah yang dibayar.',
  'Riwayat kegiatan (siapa melakukan apa dan kapan) tanpa data orang, serta sidik setiap catatan riwayat agar keutuhannya tetap dapat dibuktikan.',
  'Berita acara ini dalam riwayat kegiatan.',
];

function copies({ day }: Forgetting): string {
  return (
    'Salinan cadangan yang dibuat sebelum hari ini masih memuat data tersebut. Salinan yang disimpan aplikasi ' +
    `terhapus menurut masanya, paling lambat ${toLongDay(inCopiesUntil(day))} (12 bulan). Salinan yang disimpan ` +
    'sendiri di tempat lain (USB, jaringan, berkas bersandi) dan cetakan kertas dimusnahkan oleh pemegangnya ' +
    'paling lambat pada tanggal yang sama. Apabila salinan lama dipulihkan, penganoniman ini dilaksanakan ulang.'
  );
}

function peopleGrid({ people }: Forgetting): SummaryBlock {
  return {
    kind: 'grid',
    columns: [
      { title: 'No.', share: 12, align: 'right' },
      { title: 'Nomor internal', share: 30, align: 'right' },
      { title: 'NIK (wilayah penerbit saja)', share: 60, align: 'center' },
      { title: 'Tahun kepesertaan', share: 40, align: 'center' },
    ],
    rows: people.map(({ personId, nik, from, until }, index) => [
      toGrouped(index + 1),
      String(personId),
      nik,
      from === until ? String(from) : `${from}–${until}`,
    ]),
    foot: ['', `Jumlah ${toGrouped(people.length)} orang`, '', ''],
  };
}

const CLOSING =
  'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.';

/** A witness at the left of the head; further ones in rows under them. */
function signatures({ office, signatory, forgetting }: ForgetReportInput): SignatureBlock[] {
  const head = composeSignature(office, signatory, forgetting.day);
  const [first, ...others] = forgetting.witnesses.map((name, index) => ({
    placeAndDate: '',
    positionLines: [forgetting.witnesses.length === 1 ? 'SAKSI,' : `SAKSI ${index + 1},`],
    name,
    rank: null,
    nip: null,
  }));
  return first ? [first, head, ...others] : [head];
}
