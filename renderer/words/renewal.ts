import { toNumber } from './common.ts';

export const RENEWAL = {
  title: (pks: string) => `Perpanjang ${pks}`,
  of: (period: string) => `Masa lama: ${period}`,
  steps: {
    dates: 'Masa baru',
    who: 'Peserta',
    cost: 'Selisih dan biaya',
    confirm: 'Buat',
  },
  stepsLabel: 'Langkah perpanjangan',
  notNewest: 'PKS ini sudah diperpanjang',
  notNewestText: 'Perpanjangan dibuat dari masa yang terbaru.',
  toNewest: 'Buka masa terbaru',
  notFound: 'PKS tidak ditemukan',
  onlyAdministrator:
    'Rencana ini dapat disusun dan dihitung; perjanjian barunya hanya dapat dibuat oleh administrator.',
  planFailed: 'Rencana perpanjangan belum dapat dibuat',
  from: 'Mulai',
  until: 'Sampai dengan',
  dayNeeded: 'Isi tanggalnya.',
  untilBeforeFrom: 'Akhir masa baru lebih awal daripada mulainya.',
  fromBeforeOld: 'Isi tanggal sesudah masa lama mulai.',
  tooLong: 'Satu masa paling lama sepuluh tahun.',
  oldEnds: (day: string) => `Masa lama berakhir ${day}.`,
  oldEndsMonth: (month: string) =>
    `Masa lama berakhir ${month}; hari pastinya belum diisi, periksa dalam perjanjian.`,
  paidMonths: 'Bulan iuran dibayar',
  tooManyMonths: 'Lebih banyak daripada bulan masanya.',
  paidMonthsHint: (months: number) => `Kosongkan untuk ${toNumber(months)} bulan menurut kalender.`,
  kind: 'Dibuat sebagai',
  kindHint: 'Keduanya menjadi masa sendiri; masa lama tidak berubah.',
  kinds: { agreement: 'Perjanjian baru', addendum: 'Adendum perpanjangan' },
  // who
  carriedName: 'Dibawa serta',
  groups: 'Kelompok peserta',
  left: 'Ditinggalkan',
  nobodyLeft: 'Tidak ada yang ditinggalkan.',
  because: {
    dead: 'Meninggal',
    left: 'Keluar tanpa alasan',
    'too-old': 'Usia di atas batas',
    'too-young': 'Usia di bawah batas',
    'other-pks': 'Aktif di PKS lain',
    chosen: 'Ditinggalkan atas pilihan',
  },
  diedSince: 'Meninggal dalam masa baru',
  age: (years: number) => `${toNumber(years)} tahun`,
  since: (day: string) => `sejak ${day}`,
  diedOn: (day: string) => `meninggal ${day}`,
  otherPks: (pks: string) => `aktif di ${pks}`,
  carriedHint: 'Hapus centang untuk meninggalkan seseorang.',
  leftHint: 'Centang untuk tetap membawa seseorang; alasannya ditanyakan sebelum disimpan.',
  deadHint: 'Yang meninggal sebelum masa baru mulai tidak dapat dibawa.',
  search: 'Cari nama atau NIK',
  searchName: 'Cari nama',
  nobody: 'Tidak ada yang cocok.',
  nobodyHere: 'Belum ada peserta dalam masa lama.',
  columns: {
    name: 'Nama',
    nik: 'NIK',
    department: 'OPD',
    why: 'Keterangan',
  },
  carryOne: (name: string) => `Bawa ${name}`,
  whoSum: (carried: number, left: number) =>
    `${toNumber(carried)} orang dibawa serta, ${toNumber(left)} ditinggalkan`,
  anyway: (count: number) => `${toNumber(count)} dibawa meski ada keberatan`,
  withEnd: (count: number) => `${toNumber(count)} hanya sampai hari berakhirnya`,
  // cost
  before: 'Masa lama, bulan terakhir',
  after: 'Masa baru, bulan pertama',
  difference: 'Selisih',
  people: 'Peserta',
  months: 'Bulan iuran seluruh masa',
  perMonth: 'Iuran sebulan',
  whole: 'Seluruh masa baru',
  wholeOf: (people: number, months: number) =>
    `${toNumber(people)} orang selama ${toNumber(months)} bulan`,
  costUnknown: 'Belum diketahui',
  withoutWage: (count: number) =>
    `${toNumber(count)} orang belum punya upah, sehingga iurannya belum terhitung. Jumlah di atas akan bertambah.`,
  estimate: 'Perkiraan; BPJS Ketenagakerjaan yang memutuskan.',
  estimateSource:
    'Dihitung dari tarif di Pengaturan, Ketentuan, menurut bulan berlakunya. Tidak ada potongan bagi iuran yang dibayar APBD atau APBN.',
  quotaOf: (people: number, quota: number) =>
    `Kuota masa lama ${toNumber(quota)} orang: ${quotaWords(quota - people)}.`,
  // confirm
  makes: 'Yang akan dibuat',
  costOf: (cost: string, months: number) => `Iuran ${cost} untuk ${toNumber(months)} bulan`,
  stays: 'Masa lama beserta peserta, iuran, dan suratnya tetap seperti adanya.',
  doubts: 'Ada yang perlu diputuskan',
  anywayDoubt: (count: number) =>
    `${toNumber(count)} orang dibawa meski meninggal, keluar, di luar batas usia, atau aktif di PKS lain.`,
  reason: 'Alasan mengapa ini tetap benar',
  reasonHint: 'Alasannya tersimpan bersama perpanjangan ini dan dalam riwayat.',
  reasonNeeded: 'Tulis sedikitnya 3 huruf.',
  make: 'Buat masa baru',
  planAgain: 'Hitung lagi',
  // done
  doneTitle: (pks: string) => `${pks} sudah diperpanjang`,
  done: (carried: number, period: string) =>
    `Masa ${period} dibuat dengan ${toNumber(carried)} peserta.`,
  next: 'Yang masih perlu diisi',
  nextItems: [
    'Nomor perjanjian dari kedua pihak',
    'Tanggal dan tempat penandatanganan, serta para penanda tangan',
    'Pagu dan sumber dana',
    'Jumlah peserta yang disepakati, bila berubah',
  ],
  fill: 'Isi perjanjian baru',
  toRoster: 'Lihat daftar peserta',
  toOld: 'Lihat masa lama',
} as const;

export const UNDO_RENEWAL = {
  open: 'Batalkan perpanjangan…',
  title: 'Batalkan perpanjangan',
  text: (period: string) =>
    `Masa ${period} beserta kepesertaannya dihapus; masa sebelumnya menjadi yang terakhir lagi. Salinan cadangan dibuat dahulu.`,
  reason: 'Alasan',
  tooShort: 'Tulis sedikitnya 3 huruf.',
  confirm: 'Batalkan perpanjangan',
  done: (people: number) =>
    `Perpanjangan dibatalkan; ${toNumber(people)} kepesertaan masa itu dihapus.`,
} as const;

function quotaWords(empty: number): string {
  if (empty === 0) return 'terisi penuh';
  return empty > 0 ? `${toNumber(empty)} kosong` : `lebih ${toNumber(-empty)} orang`;
}
