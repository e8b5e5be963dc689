import type { Role } from '../../shared/domain/account.ts';
import { toNumber } from './common.ts';

export const ROLE_NAME: Readonly<Record<Role, string>> = {
  petugas: 'Petugas',
  administrator: 'Administrator',
  kepala: 'Kepala',
  pemeriksa: 'Pemeriksa',
};

/** What a role may do, in one line: shown where it is chosen. */
export const ROLE_MEANING: Readonly<Record<Role, string>> = {
  petugas: 'Mengimpor dan mengubah data peserta.',
  administrator: 'Segalanya: surat, register, pengaturan, pengguna, dan cadangan.',
  kepala: 'Membaca dan mengekspor; dapat dibatasi pada satu OPD.',
  pemeriksa: 'Membaca semuanya dan riwayat kegiatan, tidak mengubah apa pun.',
};

export const LOGIN = {
  title: 'Masuk',
  lead: 'Masuk dengan akun Anda sendiri: yang dikerjakan tercatat atas nama itu.',
  username: 'Nama pengguna',
  password: 'Kata sandi',
  enter: 'Masuk',
  capsLock: 'Caps Lock menyala.',
  wait: (seconds: number) =>
    `Terlalu banyak percobaan yang salah. Coba lagi dalam ${toNumber(seconds)} detik.`,
  waitButton: (seconds: number) => `Tunggu ${toNumber(seconds)} detik`,
  wrongPassword: 'Kata sandi salah. Ketik ulang.',
  forgotten: 'Lupa kata sandi?',
  forgottenTitle: 'Lupa kata sandi',
  forgottenPeople:
    'Petugas, kepala, dan pemeriksa: minta kata sandi sementara kepada administrator.',
  forgottenAdministrator:
    'Administrator: pakai kode pemulihan dari lembar yang dicetak saat akun dibuat. Sesudahnya kode itu tidak berlaku lagi dan diganti yang baru.',
  code: 'Kode pemulihan',
  codeHint: 'Tanda hubung dan huruf besar atau kecil tidak menjadi soal.',
  recover: 'Ganti kata sandi dan masuk',
  backToLogin: 'Kembali ke halaman masuk',
} as const;

export const LOCK = {
  title: 'Terkunci',
  lead: (name: string) =>
    `Layar ${name} tetap seperti ditinggalkan; isian yang belum disimpan tidak hilang.`,
  leadOther: 'Orang lain dapat masuk dengan akunnya sendiri dan memulai dari awal.',
  open: 'Buka kunci',
  other: 'Masuk sebagai orang lain',
  same: (name: string) => `Kembali ke ${name}`,
} as const;

export const FIRST_ACCOUNT = {
  title: 'Buat akun administrator',
  lead: 'Data peserta hanya terbuka bagi yang masuk dengan akunnya sendiri. Administrator mengatur semuanya dan menambah pengguna lain; kata sandi bawaan tidak ada.',
  username: 'Nama pengguna',
  usernameHint: 'Diketik saat masuk dan tampil di riwayat kegiatan, misalnya wa.ode.',
  name: 'Nama lengkap',
  submit: 'Buat akun',
} as const;

export const PASSWORD = {
  new: 'Kata sandi baru',
  again: 'Ketik sekali lagi',
  hint: 'Sedikitnya 10 karakter. Beberapa kata yang tidak berkaitan mudah diingat dan sukar ditebak.',
  differs: 'Kedua ketikan tidak sama.',
  short: 'Masih terlalu pendek.',
  current: 'Kata sandi sekarang',
  changeTitle: 'Ganti kata sandi',
  changed: 'Kata sandi sudah diganti.',
  change: 'Ganti kata sandi',
  temporaryTitle: 'Ganti kata sandi sementara',
  temporaryLead: (name: string) =>
    `Selamat datang, ${name}. Kata sandi tadi diketahui orang lain; pilih kata sandi Anda sendiri.`,
  temporary: 'Kata sandi sementara',
  againTitle: 'Ketik kata sandi Anda',
  againLead:
    'Tindakan ini hanya dapat dilakukan oleh Anda sendiri. Selama lima menit sesudahnya tidak ditanyakan lagi.',
  againGoOn: 'Lanjutkan',
} as const;

export const RECOVERY = {
  title: 'Simpan kode pemulihan',
  lead: 'Bila kata sandi administrator terlupa, hanya kode ini yang dapat membuka akun. Kode tidak ditampilkan lagi dan tidak tersimpan di mana pun.',
  codeLabel: 'Kode pemulihan',
  keep: 'Cetak, masukkan ke dalam amplop tertutup, dan simpan di tempat terkunci, bukan di komputer ini.',
  print: 'Cetak lembar kode',
  kept: 'Sudah saya simpan',
  keptCheck: 'Kode sudah dicetak atau ditulis, dan disimpan di tempat terkunci.',
} as const;

export const WHO = {
  menu: (name: string) => `Akun ${name}`,
  lock: 'Kunci',
  lockKeys: 'Ctrl + L',
  password: 'Ganti kata sandi…',
  leave: 'Keluar',
  ofDepartment: (department: string) => `hanya ${department}`,
} as const;

export const READ_ONLY = {
  text: (who: string) => `Data sedang dipakai ${who}; di sini hanya dapat dibaca.`,
  by: (user: string) => `oleh ${user}`,
  on: (computer: string) => `di komputer ${computer}`,
  program: {
    window: 'jendela Buku PKS lain',
    terminal: 'perintah terminal',
    unknown: 'program lain',
  },
  retry: 'Coba lagi',
} as const;

export const ACCOUNTS = {
  lead: 'Setiap orang masuk dengan akunnya sendiri. Akun tidak dihapus, supaya riwayat tetap menyebut siapa yang mengerjakan apa.',
  add: 'Tambah pengguna',
  addTitle: 'Tambah pengguna',
  editTitle: 'Ubah pengguna',
  columns: { who: 'Nama', role: 'Peran', state: 'Keadaan', lastLogin: 'Terakhir masuk' },
  you: (username: string) => `${username} · Anda`,
  never: 'belum pernah',
  active: 'aktif',
  inactive: 'nonaktif',
  temporary: 'kata sandi sementara',
  role: 'Peran',
  department: 'OPD',
  departmentHint: 'Kosong: melihat semua OPD.',
  departmentAll: 'Semua OPD',
  departmentNone: 'Tidak ada yang cocok.',
  departmentClear: 'Kosongkan OPD',
  temporaryPassword: 'Kata sandi sementara',
  temporaryHint: 'Sampaikan langsung. Pada saat masuk pertama kali wajib diganti oleh pemiliknya.',
  giveTemporary: 'Beri kata sandi sementara',
  isActive: 'Boleh masuk',
  isActiveHint: 'Dimatikan: tidak dapat masuk lagi; yang pernah dikerjakan tetap tercatat.',
  own: 'Akun Anda sendiri: peran, izin masuk, dan kata sandi sementara diubah oleh administrator lain. Kata sandi Anda diganti lewat menu nama Anda di kanan atas.',
  saved: (name: string) => `Akun ${name} disimpan.`,
  usernameRule:
    'Pakai 2–40 huruf, angka, titik, garis bawah, atau tanda hubung, tanpa spasi; bukan "program", "terminal", atau "jendela".',
  lockMinutes: 'Kunci otomatis setelah',
  lockUnit: 'menit',
  lockHint: 'Tanpa gerakan mouse atau ketikan. 1–120 menit.',
  lockRange: 'Isi 1 sampai 120.',
  lockSaved: (minutes: number) =>
    `Jendela terkunci setelah ${toNumber(minutes)} menit tanpa kegiatan.`,
  recovery: 'Kode pemulihan',
  recoveryText:
    'Membuka akun administrator yang kata sandinya terlupa. Bila lembarnya hilang atau dilihat orang lain, buat yang baru; yang lama tidak berlaku lagi.',
  recoveryRenew: 'Buat kode baru…',
  renewTitle: 'Buat kode pemulihan baru?',
  renewText:
    'Kode di lembar yang lama langsung tidak berlaku. Siapkan printer atau kertas untuk mencatat yang baru.',
  renewConfirm: 'Buat kode baru',
} as const;

export const RESCUE = {
  title: 'Data tidak dapat dibuka',
  safe: 'Tidak ada yang dihapus atau ditimpa. Pilih salah satu di bawah.',
  untouched: 'Tidak ada yang diubah.',
  newest: 'Salinan terbaru yang utuh',
  others: 'Salinan yang lebih lama',
  made: (when: string, reason: string) => `${when} (${reason})`,
  moreCopies: (count: number) => `Tampilkan ${toNumber(count)} salinan lain`,
  noCopies: 'Tidak ada salinan cadangan di komputer ini',
  noCopiesText: 'Pilih berkas salinan dari USB, folder jaringan, atau komputer lain.',
  restore: 'Pulihkan…',
  restoreOne: (when: string) => `Pulihkan salinan ${when}`,
  chooseFile: 'Pilih berkas salinan…',
  retry: 'Coba lagi',
  asFound: 'Pakai apa adanya…',
  useTitle: 'Pakai data apa adanya?',
  useText:
    'Data utuh dan dapat dibaca, tetapi isinya berubah sejak terakhir ditutup. Pakai hanya bila Anda tahu siapa yang mengubahnya, misalnya berkasnya dikembalikan dari cadangan lain. Pilihan ini tercatat dalam riwayat.',
  useConfirm: 'Ya, pakai apa adanya',
} as const;
