import type { SignatureUseView } from '../../shared/letter-views.ts';
import { toNumber } from './common.ts';

/** Scanned signatures: who has one, who used it, and appointments that end. */
export const SIGNATURE = {
  set: 'terpasang',
  putShort: 'Pasang…',
  put: (name: string) => `Pasang tanda tangan pindaian ${name}`,
  manage: (name: string) => `Tanda tangan pindaian ${name}`,
  title: (name: string) => `Tanda tangan pindaian: ${name}`,
  lead: 'Gambar disimpan tersandi. Hanya yang tahu kata sandinya dapat memakainya, dan setiap pemakaian tercatat.',
  setSince: (when: string) => `Terpasang sejak ${when}.`,
  replaceLead: 'Gambar dan kata sandi baru menggantikan yang lama.',
  image: 'Gambar',
  imageHint: 'PNG atau JPG, paling besar 2 MB; latar putih atau bening',
  choose: 'Pilih gambar…',
  chooseOther: 'Pilih gambar lain…',
  previewAlt: 'Gambar yang dipilih',
  previewNone: 'Belum dipilih',
  passphrase: 'Kata sandi',
  passphraseHint: 'Sedikitnya 8 karakter. Bila lupa, gambar harus dipasang ulang.',
  repeat: 'Ulangi kata sandi',
  save: 'Simpan',
  replace: 'Ganti',
  stored: 'Tanda tangan pindaian sudah disimpan.',
  removed: 'Tanda tangan pindaian sudah dihapus.',
  remove: 'Hapus gambar',
  removeTitle: 'Hapus tanda tangan pindaian?',
  removeText: (name: string) =>
    `Tanda tangan pindaian ${name} tidak dapat dipakai lagi, dan surat lama yang memuatnya tidak dapat dicetak ulang sampai gambar yang sama dipasang kembali. Riwayat pemakaiannya tetap ada.`,
  imageNeeded: 'Pilih gambarnya.',
  passphraseShort: 'Sedikitnya 8 karakter.',
  repeatWrong: 'Tidak sama dengan kata sandi di atas.',
  uses: 'Riwayat pemakaian',
  usesTitle: 'Riwayat pemakaian tanda tangan pindaian',
  usesNone: 'Belum pernah dipakai',
  usesNoneText: 'Setiap surat yang memuat tanda tangan pindaian akan tercatat di sini.',
  usesColumns: ['Waktu', 'Penanda tangan', 'Pemakaian', 'Surat', 'Oleh'],
  usesNewest: (count: number) => `${toNumber(count)} pemakaian terbaru.`,
  ended: (day: string) =>
    `Masa berlakunya berakhir pada ${day}. Surat sesudah tanggal itu tidak memakai penanda tangan ini.`,
  endsToday: 'Masa berlakunya berakhir hari ini.',
  endsIn: (days: number) => `Masa berlakunya berakhir ${toNumber(days)} hari lagi.`,
  nobodyNow: 'Tidak ada penanda tangan yang berlaku hari ini',
  nobodyNowText:
    'Surat resmi bertanggal hari ini belum dapat dicetak. Tambah penanda tangan, atau perbaiki masa berlakunya.',
  soonNobody: (name: string, days: number) =>
    days === 0
      ? `Masa berlaku ${name} berakhir hari ini`
      : `Masa berlaku ${name} berakhir ${toNumber(days)} hari lagi`,
  soonNobodyText: 'Belum ada penanda tangan sesudahnya.',
} as const;

export const SIGNATURE_PURPOSE: Readonly<Record<SignatureUseView['purpose'], string>> = {
  issue: 'Cetak surat',
  reprint: 'Cetak ulang',
  refused: 'Kata sandi salah',
};
