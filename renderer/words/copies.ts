import { toNumber } from './common.ts';

export { COPY_REASON } from '../../shared/words.ts';

/** What restoring a copy would do; in the settings and where the data cannot be opened. */
export const RESTORE_PREVIEW = {
  label: 'Akibat pemulihan',
  copyOf: (when: string, reason: string) => `Salinan ${when} (${reason})`,
  holds: (people: number, letters: number) =>
    `${toNumber(people)} orang, ${toNumber(letters)} surat`,
  lost: 'Hilang dari data sekarang',
  gained: 'Kembali dari salinan',
  lostNothing: 'Tidak ada yang hilang.',
  gainedNothing: 'Tidak ada yang bertambah.',
  unknown: 'Data sekarang tidak dapat dibaca, sehingga tidak dapat dibandingkan.',
  people: (count: number) => `${toNumber(count)} orang`,
  memberships: (count: number) => `${toNumber(count)} kepesertaan`,
  imports: (count: number) => `${toNumber(count)} impor`,
  letters: (count: number) => `${toNumber(count)} surat dalam register`,
  claims: (count: number) => `${toNumber(count)} klaim`,
  payments: (count: number) => `${toNumber(count)} tagihan dan pembayaran iuran`,
  auditEntries: (count: number) => `${toNumber(count)} catatan kegiatan`,
  namesMore: (count: number) => `dan ${toNumber(count)} orang lagi`,
  numbersKept: (count: number) =>
    `${toNumber(count)} nomor surat yang sudah dicetak sesudah salinan ini tetap terpakai dan tidak diberikan lagi.`,
  olderVersion: 'Salinan ini dari versi aplikasi sebelumnya dan disesuaikan saat dipulihkan.',
  everybodyOut: 'Semua orang, termasuk Anda, masuk lagi sesudahnya dengan akun dari salinan ini.',
  canUndo:
    'Data sekarang disalin dahulu. Pemulihan dapat dibatalkan dengan salinan “sebelum pemulihan”.',
  quarantined: 'Berkas yang rusak tidak dihapus, tetapi dipindahkan ke folder karantina.',
  numbersUnknown:
    'Nomor surat yang dipakai sesudah salinan ini mungkin tidak dikenal lagi. Cocokkan nomor berikutnya dengan buku agenda sebelum mencetak.',
} as const;

export const COPIES = {
  safe: 'Data aman',
  lastIs: (when: string, people: number) => `Salinan terakhir ${when}, ${toNumber(people)} orang`,
  lastNone: 'Belum ada salinan cadangan',
  placeIs: (name: string, when: string) => `tempat kedua: ${name}, ${when}`,
  placeNever: (name: string) => `tempat kedua: ${name}, belum pernah disalin`,
  placeNone: 'belum ada tempat kedua',
  todayAt: (time: string) => `hari ini ${time}`,
  yesterdayAt: (time: string) => `kemarin ${time}`,
  today: 'hari ini',
  yesterday: 'kemarin',
  daysAgo: (days: number) => `${toNumber(days)} hari lalu`,
  lead: 'Dibuat otomatis setiap hari dan sebelum impor, cetak surat, pemulihan, atau anonimisasi. Disimpan 3 salinan hari ini, 1 sehari selama 7 hari, dan 1 sebulan selama 12 bulan.',
  make: 'Buat salinan sekarang',
  making: 'Membuat salinan cadangan',
  made: (people: number) => `Salinan dibuat dan diperiksa: ${toNumber(people)} orang.`,
  madeHereOnly: (people: number) =>
    `Salinan dibuat dan diperiksa di komputer ini (${toNumber(people)} orang), tetapi belum sampai di tempat kedua.`,
  save: 'Simpan ke berkas…',
  restoreFile: 'Pulihkan dari berkas…',
  newMachine: 'Pindah dari komputer lain, atau komputer ini diganti?',
  list: 'Salinan di komputer ini',
  none: 'Belum ada salinan',
  noneText: 'Salinan pertama dibuat hari ini juga, atau sekarang dengan tombol di atas.',
  columns: {
    when: 'Waktu',
    reason: 'Alasan',
    people: 'Orang',
    letters: 'Surat',
    size: 'Ukuran',
  },
  unreadable: 'tidak dapat dibaca',
  restore: 'Pulihkan…',
  restoreOne: (when: string) => `Pulihkan salinan ${when}`,
  undo: 'Batalkan pemulihan…',
  undoOne: (when: string) => `Batalkan pemulihan ${when}`,
  folder: (folder: string) => `Folder: ${folder}`,
} as const;

export const SECOND_PLACE = {
  title: 'Tempat kedua',
  none: 'Belum ada. Pilih folder di USB atau jaringan, supaya data tetap ada bila komputer ini rusak, hilang, atau dicuri.',
  text: 'Setiap salinan disimpan juga di sini, terkunci dengan kata sandi cadangan.',
  set: 'Pilih tempat kedua…',
  change: 'Ubah…',
  end: 'Hentikan…',
  endTitle: 'Hentikan tempat kedua?',
  endText:
    'Salinan baru tidak lagi disimpan di sana. Salinan yang sudah ada di folder itu tidak dihapus.',
  endConfirm: 'Hentikan',
  ended: 'Tempat kedua dihentikan.',
  copied: (when: string) => `Terakhir disalin ${when}.`,
  never: 'Belum pernah disalin ke sini.',
  good: 'cukup baru',
  stale: 'tertinggal',
  thenMake: 'Sesudah itu tekan “Buat salinan sekarang”.',
  doConnect: 'Pasang USB atau sambungkan jaringannya, lalu tekan “Buat salinan sekarang”.',
  dialogNew: 'Pilih tempat kedua',
  dialogChange: 'Ubah tempat kedua',
  folderLabel: 'Folder',
  folderHint: 'Di USB atau jaringan, bukan di komputer ini.',
  choose: 'Pilih folder…',
  chooseOther: 'Pilih folder lain…',
  chosen: 'Folder terpilih',
  folderNeeded: 'Pilih foldernya dahulu.',
  passphraseKept: 'Kosongkan untuk tetap memakai kata sandi cadangan yang sekarang.',
  saved: 'Tempat kedua disimpan.',
  submit: 'Simpan dan salin ke sana',
} as const;

export const PASSPHRASE = {
  label: 'Kata sandi cadangan',
  hint: 'Sedikitnya 12 karakter; yang panjang lebih kuat, misalnya lima kata acak.',
  repeat: 'Ketik sekali lagi',
  short: 'Sedikitnya 12 karakter.',
  differs: 'Kedua ketikan tidak sama.',
  strength: 'Kekuatan kata sandi',
  strengths: {
    short: 'terlalu pendek',
    fair: 'cukup',
    good: 'kuat',
    strong: 'sangat kuat',
  },
  writeDown:
    'Tulis di kertas dan simpan terpisah dari USB-nya. Tanpa kata sandi ini tidak seorang pun dapat membuka salinan, juga pembuat aplikasi.',
} as const;

export const COPY_FILE = {
  title: 'Simpan salinan ke berkas',
  lead: 'Satu berkas berisi semua data, untuk dibawa atau disimpan di tempat lain.',
  sealing: 'Kunci berkas',
  sealingHint: 'Berkas berisi NIK dan data keluarga semua peserta.',
  sealingWords: { sealed: 'Dengan kata sandi', open: 'Tanpa kata sandi' },
  openTitle: 'Tanpa kata sandi, siapa pun dapat membacanya',
  openText:
    'Siapa yang memegang berkas ini membaca semua NIK, alamat, dan data keluarga. Pakai hanya bila disimpan di tempat terkunci.',
  openAgreed: 'Saya mengerti dan tetap menyimpannya tanpa kata sandi',
  openNeeded: 'Centang dahulu, atau pakai kata sandi.',
  submit: 'Pilih tempat dan simpan…',
  fileName: (day: string) => `cadangan-buku-pks-${day}.bpks`,
  running: 'Menyimpan salinan',
  saved: (name: string, size: string) => `${name} (${size}) disimpan dan diperiksa.`,
} as const;

export const RESTORE = {
  title: 'Pulihkan salinan',
  titleUndo: 'Batalkan pemulihan',
  looking: 'Memeriksa salinan',
  sealed: 'Salinan ini dikunci dengan kata sandi cadangan.',
  passphrase: 'Kata sandi cadangan',
  open: 'Buka salinan',
  changed: 'Data berubah sejak ditampilkan. Ini keadaan yang baru.',
  confirm: 'Pulihkan salinan ini',
  confirmUndo: 'Kembalikan data sebelum pemulihan',
  administrator: 'Seorang administrator',
  administratorText:
    'Ketik nama pengguna dan kata sandi menurut data komputer ini; di komputer baru menurut salinan ini.',
  running: 'Memulihkan',
  done: (people: number, letters: number) =>
    `Pemulihan selesai: ${toNumber(people)} orang, ${toNumber(letters)} surat. Masuk lagi untuk melanjutkan.`,
  doneUndo: 'Dapat dibatalkan di Pengaturan, bagian Cadangan.',
} as const;

/** One line on the home screen, only where something is to be done. */
export const COPIES_NOTICE = {
  old: 'Salinan cadangan terakhir lebih dari sehari yang lalu.',
  never: 'Belum ada salinan cadangan.',
  stale: (when: string) => `Tempat cadangan kedua terakhir disalin ${when}.`,
  staleNever: 'Tempat cadangan kedua belum pernah disalin.',
  none: 'Data hanya ada di komputer ini. Pilih tempat cadangan kedua, misalnya USB.',
  open: 'Buka Cadangan',
} as const;
