import { toNumber } from './common.ts';

export const APP = {
  name: 'Buku PKS',
  menuLabel: 'Menu utama',
  menu: {
    home: 'Beranda',
    roster: 'Daftar Peserta',
    import: 'Impor',
    claims: 'Klaim',
    contributions: 'Iuran',
    bpjs: 'Cocokkan BPJS',
    letters: 'Surat',
    verify: 'Periksa Surat',
    agreements: 'Perjanjian (PKS)',
    audit: 'Riwayat',
    settings: 'Pengaturan',
  },
  version: (version: string) => `Versi ${version}`,
  back: 'Kembali ke layar sebelumnya',
  failedTitle: 'Tidak berhasil',
  starting: 'Membuka data…',
  cannotStartTitle: 'Buku PKS tidak dapat dibuka',
  crashedTitle: 'Layar ini berhenti bekerja',
  crashedText:
    'Data yang sudah disimpan tidak berubah. Muat ulang layar ini; bila terulang, buka kembali Buku PKS.',
  crashedRetry: 'Muat ulang layar',
  unsavedTitle: 'Perubahan belum disimpan',
  unsavedText: 'Isian di layar ini belum disimpan dan akan hilang bila layar ditinggalkan.',
  unsavedLeave: 'Tinggalkan tanpa menyimpan',
  unsavedStay: 'Tetap di sini',
  confirm: 'Ya',
  closeDialog: 'Tutup dialog ini',
  closeNote: 'Tutup pemberitahuan ini',
  missingLead: 'Belum lengkap:',
  missingMore: (count: number) => `${toNumber(count)} isian lain`,
  missingFill: 'Isi sekarang',
} as const;

export const FIND = {
  button: 'Cari peserta: nama, NIK, atau KPJ',
  shortcut: 'Ctrl + K',
  label: 'Cari peserta',
  placeholder: 'Ketik nama, NIK, atau nomor peserta (KPJ)',
  hint: 'Ketik sedikitnya dua huruf atau angka.',
  nobody: 'Tidak ada peserta yang cocok.',
  searching: 'Mencari…',
  noMembership: 'Belum terdaftar dalam PKS',
} as const;
