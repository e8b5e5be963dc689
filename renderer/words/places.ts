import type { LeaveReason } from '../../shared/domain/membership.ts';
import { toNumber } from './common.ts';

/** Ending places, taking that back, and from which day somebody is a member. */
export const PLACE = {
  leave: 'Akhiri kepesertaan…',
  leaveOf: (pks: string) => `Akhiri kepesertaan ${pks}…`,
  leaveMany: (count: number) => `Akhiri kepesertaan ${toNumber(count)} orang`,
  leaveConfirm: 'Akhiri kepesertaan',
  reason: 'Alasan',
  reasonNeeded: 'Pilih alasannya.',
  on: 'Tidak lagi peserta mulai tanggal',
  onHint: 'Hari pertama tanpa kepesertaan. Sehari sebelumnya masih terlindungi.',
  diedOn: 'Tanggal meninggal',
  diedOnHint: 'Hari meninggal masih terlindungi; kepesertaan berakhir karenanya.',
  dayNeeded: 'Isi tanggalnya.',
  note: 'Keterangan',
  noteHint: 'Misalnya nomor surat. Tersimpan dalam riwayat; tanpa nama, NIK, atau penyakit.',
  left: (count: number) =>
    count === 1 ? 'Kepesertaan diakhiri.' : `Kepesertaan ${toNumber(count)} orang diakhiri.`,
  claimFirst: 'Untuk peserta yang meninggal, lebih baik buka klaim',
  claimFirstText:
    'Klaim mencatat kematian sekali, mengakhiri semua kepesertaannya, dan menghitung hak ahli waris.',
  openClaim: 'Buka klaim',
  deadOneByOne: 'Yang meninggal dicatat satu per satu, lewat klaim: harinya berbeda-beda.',
  return: 'Batalkan pengakhiran…',
  returnOf: (pks: string) => `Batalkan pengakhiran ${pks}…`,
  returnTitle: 'Batalkan pengakhiran kepesertaan?',
  returnText: 'Kepesertaan menjadi aktif lagi seperti sebelum diakhiri.',
  returnDeadText:
    'Tanggal meninggal ikut dihapus. Bila kematian dicatat lewat klaim, perbaiki di klaim itu.',
  returnNote: 'Mengapa dibatalkan',
  noteNeeded: 'Tulis sedikitnya 3 huruf.',
  returnConfirm: 'Batalkan pengakhiran',
  returned: 'Kepesertaan aktif lagi.',
  late: (count: number, first: string) =>
    `${toNumber(count)} orang baru dihitung peserta sejak awal PKS (${first}). Bila mulainya kemudian, atur tanggalnya.`,
  start: 'Atur mulai kepesertaan…',
  startOf: (pks: string) => `Atur mulai kepesertaan ${pks}…`,
  startMany: (count: number) => `Mulai kepesertaan ${toNumber(count)} orang`,
  startOn: 'Mulai kepesertaan',
  startHint: 'Kejadian sebelum tanggal ini tidak terlindungi.',
  startClock:
    'Bagi pekerja bukan penerima upah, masa tunggu santunan kematian penuh dihitung mulai tanggal ini.',
  started: (count: number) =>
    count === 1
      ? 'Mulai kepesertaan tersimpan.'
      : `Mulai kepesertaan ${toNumber(count)} orang tersimpan.`,
  replacesWhom: 'Menggantikan',
  replacesHint: 'Peserta yang keluar dan tempatnya belum ditempati orang lain.',
  replacesNobody: 'Tidak menggantikan siapa pun',
  replaces: (name: string) => `Menggantikan ${name}`,
  replacesSomebody: 'Menggantikan peserta yang keluar',
  ending: 'Mengakhiri kepesertaan',
} as const;

/** What each reason is, for who does not use the word every day. */
export const LEAVE_REASON_HINT: Readonly<Partial<Record<LeaveReason, string>>> = {
  pppk: 'Dilindungi lewat kepegawaian, tidak lagi lewat PKS ini.',
  pindah: 'Ke tempat kerja atau daerah lain.',
  ganda: 'Tercatat dua kali; kepesertaan yang benar tetap.',
  'tidak-layak': 'Misalnya karena usia atau pekerjaan.',
  lainnya: 'Tuliskan dalam keterangan.',
};

/** People chosen by an Excel list that holds little more than NIKs. */
export const MATCH = {
  open: 'Pilih dari berkas…',
  title: 'Pilih peserta dari berkas Excel',
  text: 'Misalnya daftar yang diangkat PPPK. Berkas cukup memuat kolom NIK; peserta aktif dicari menurut NIK. Data dalam berkas tidak diimpor.',
  pks: 'Peserta dari',
  choose: 'Pilih berkas…',
  other: 'Pilih berkas lain…',
  reading: 'Mencocokkan berkas dengan daftar peserta',
  result: (rows: number, found: number) =>
    `${toNumber(rows)} baris dibaca: ${toNumber(found)} peserta aktif ditemukan`,
  tabs: {
    found: (count: number) => `Ditemukan (${toNumber(count)})`,
    named: (count: number) => `Nama berbeda (${toNumber(count)})`,
    unknown: (count: number) => `Tidak ditemukan (${toNumber(count)})`,
  },
  namedHint: 'NIK sama, nama berbeda. Hapus centang bila bukan orang yang sama.',
  unknownHint: 'Tidak ada peserta aktif dengan NIK ini. Periksa berkas, atau cari namanya.',
  columns: {
    name: 'Nama',
    nik: 'NIK',
    nameInFile: 'Nama dalam berkas',
    row: 'Baris',
  },
  sameName: 'sama',
  search: 'Cari nama',
  nobody: 'Tidak ada yang cocok.',
  noneFound: 'Tidak satu pun baris berkas ini cocok dengan peserta aktif.',
  noneUnknown: 'Semua baris ditemukan.',
  chosen: (count: number, all: number) => `${toNumber(count)} dari ${toNumber(all)} dipilih`,
} as const;

/** How the agreed places of PKS 2 are used. */
export const QUOTA = {
  title: (pks: string) => `Kuota ${pks}`,
  loadFailed: 'Kuota tidak dapat dibuka',
  quota: 'Kuota',
  filled: 'Terisi',
  empty: 'Kosong',
  over: 'Melebihi kuota',
  replacements: 'Di antaranya pengganti',
  replacementsHint: 'mulai sesudah hari pertama PKS',
  unknown: 'belum diisi',
  bar: (filled: number, quota: number) =>
    `Terisi ${toNumber(filled)} dari ${toNumber(quota)} tempat`,
  barEmpty: (empty: number) => `${toNumber(empty)} kosong`,
  barFull: 'penuh',
  barOver: (over: number) => `lebih ${toNumber(over)} dari kuota`,
  noQuota: 'Jumlah peserta yang disepakati belum diisi.',
  noQuotaFill: 'Isi di perjanjian',
  leavers: 'Peserta yang keluar',
  noLeavers: 'Belum ada peserta yang keluar.',
  nobody: 'Tidak ada yang cocok.',
  search: 'Cari nama',
  columns: {
    name: 'Nama',
    nik: 'NIK',
    reason: 'Alasan',
    leftOn: 'Sejak',
    replacedBy: 'Pengganti',
  },
  startsOn: (day: string) => `mulai ${day}`,
  fill: 'Isi pengganti',
  fillOf: (name: string) => `Isi pengganti ${name}`,
  addMember: 'Tambah peserta',
  onlyOpen: 'Belum ada pengganti',
  all: 'Semua',
  which: 'Yang ditampilkan',
} as const;

/** Where an agreement stands in its life, and what is to be done. */
export const STANDING = {
  running: 'BERJALAN',
  notBegun: 'BELUM MULAI',
  ended: 'BERAKHIR',
  endedAgo: (days: number, exact: boolean) =>
    `BERAKHIR ${exact ? '' : 'sedikitnya '}${toNumber(days)} hari lalu`,
  daysLeft: (days: number, exact: boolean) =>
    days === 0
      ? 'BERJALAN, hari terakhir'
      : `BERJALAN, ${exact ? 'sisa' : 'paling lama'} ${toNumber(days)} hari`,
  beginsIn: (days: number) => `BELUM MULAI, ${toNumber(days)} hari lagi`,
  unprotected: (people: number) => `${toNumber(people)} orang tidak lagi terlindungi`,
  unprotectedUntil: (people: number, day: string) =>
    `${toNumber(people)} orang tidak terlindungi sampai masa berikutnya mulai ${day}`,
  continued: 'dilanjutkan oleh masa berikutnya',
  continuedFrom: (day: string) => `dilanjutkan oleh masa yang mulai ${day}`,
  protected: (people: number) => `${toNumber(people)} orang terlindungi`,
  endsSoon: (people: number) =>
    `sesudah itu ${toNumber(people)} orang tidak terlindungi, kecuali diperpanjang`,
  renew: 'Perpanjang…',
  renewOf: (pks: string) => `Perpanjang ${pks}…`,
  quota: 'Kuota',
  contributions: 'Iuran',
  periods: 'Masa perjanjian',
  period: 'Masa perlindungan',
  number: 'Nomor',
  people: 'Peserta aktif',
  state: 'Keadaan',
  asAddendum: 'adendum',
  shown: 'ditampilkan',
  warningLabel: 'Masa PKS yang perlu diperpanjang',
  warningEnded: (pks: string, days: number, exact: boolean, people: number) =>
    `${pks} BERAKHIR ${exact ? '' : 'sedikitnya '}${toNumber(days)} hari lalu; ${toNumber(people)} orang tidak lagi terlindungi.`,
  warningSoon: (pks: string, days: number, exact: boolean, until: string) =>
    `${pks} berakhir ${days === 0 ? 'hari ini' : `${exact ? '' : 'paling lama '}${toNumber(days)} hari lagi`} (${until}) dan belum diperpanjang.`,
  later: 'Nanti',
  laterHint: 'Sembunyikan sampai Buku PKS dibuka lagi',
  show: 'Lihat PKS',
} as const;
