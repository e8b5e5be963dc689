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
  lead: (name: string) => `Pekerjaan ${name} tersimpan seperti tadi.`,
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
  differs: 'Tidak sama dengan yang di atas.',
  short: 'Sedikitnya 10 karakter.',
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
  by: (who: string) => `Data sedang dipakai ${who}; di sini hanya dapat dibaca.`,
  user: (user: string, computer: string) => `oleh ${user} di komputer ${computer}`,
  window: 'oleh jendela Buku PKS lain',
  terminal: 'oleh perintah terminal',
  unknown: 'oleh program lain',
  retry: 'Coba lagi',
} as const;
