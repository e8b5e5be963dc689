import { toNumber } from './common.ts';

/** Of people whose time of keeping has ended. */
export const FORGETTING = {
  retention: 'Masa simpan',
  years: (years: number) => `${toNumber(years)} tahun sejak kepesertaan terakhir berakhir`,
  since: (day: string) => `Berlaku sejak ${day}.`,
  source: (source: string) => `Dasar: ${source}`,
  change: 'Ubah…',
  changeTitle: 'Ubah masa simpan',
  changeText:
    'Perubahan berlaku sejak tanggalnya; yang sudah dianonimkan tidak berubah. Jangka waktunya ditetapkan jadwal retensi arsip (JRA) kota.',
  yearsLabel: 'Lama (tahun)',
  from: 'Berlaku sejak',
  sourceLabel: 'Dasar',
  sourceHint: 'Misalnya: Keputusan Wali Kota tentang JRA, nomor dan tanggal.',
  changed: 'Masa simpan disimpan.',

  due: (count: number) => `${toNumber(count)} orang sudah lewat masa simpan`,
  dueText: (day: string) =>
    `Kepesertaan terakhirnya berakhir sebelum ${day}, dan sesudahnya tidak ada catatan baru.`,
  people: 'Yang sudah lewat masa simpan',
  columns: { name: 'Nama', nik: 'NIK', pks: 'PKS', endedOn: 'Berakhir' },
  noneTitle: 'Belum ada yang lewat masa simpan',
  noneNext: (day: string) => `Yang pertama: ${day}. Sampai hari itu tidak ada yang berubah.`,
  noneEver: 'Belum ada kepesertaan yang berakhir, jadi belum ada yang dihitung.',
  noneHow:
    'Bila saatnya tiba, namanya muncul di sini. Tidak ada yang dianonimkan dengan sendirinya: administrator yang memutuskan, dengan berita acara.',

  basis: 'Dasar anonimisasi',
  basisHint: 'Tercantum dalam berita acara, misalnya nomor surat persetujuan.',
  witnesses: 'Saksi',
  witnessesHint: 'Ketik nama lalu Enter; paling banyak empat.',
  draft: 'Lihat rancangan berita acara',
  run: (count: number) => `Anonimkan ${toNumber(count)} orang…`,
  drawing: 'Menyusun berita acara',

  runTitle: (count: number) => `Anonimkan ${toNumber(count)} orang?`,
  goes: 'Dihapus',
  goesWhat:
    'Nama, NIK, alamat, telepon, keluarga, KPJ, upah, isi surat, dan isi riwayat perubahan.',
  stays: 'Tetap',
  staysWhat: 'Bahwa ada peserta pada masa itu, nomor surat di register, dan berita acara ini.',
  forever:
    'Tidak dapat dibatalkan. Salinan cadangan yang lama masih memuat datanya sampai terhapus sendiri, paling lama 12 bulan; berkas salinan yang disimpan sendiri perlu dihapus sendiri.',
  typeCount: (count: number) => `Ketik ${count} untuk melanjutkan`,
  typeHint: 'Jumlah orang yang dianonimkan.',
  confirm: (count: number) => `Anonimkan ${toNumber(count)} orang`,
  done: (count: number) => `${toNumber(count)} orang dianonimkan. Berita acaranya tersimpan.`,

  reports: 'Berita acara terdahulu',
  reportColumns: { at: 'Waktu', actor: 'Oleh', people: 'Orang' },
  report: 'Lihat berita acara',
  reportOf: (when: string) => `Lihat berita acara ${when}`,
} as const;
