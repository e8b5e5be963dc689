import type { CopyReason } from '../../shared/domain/copies.ts';
import { toNumber } from './common.ts';

/** Why a copy was made, as it stands after its time. */
export const COPY_REASON: Readonly<Record<CopyReason, string>> = {
  daily: 'harian',
  'by-hand': 'dibuat sendiri',
  'before-import': 'sebelum impor',
  'before-undo': 'sebelum impor dibatalkan',
  'before-print': 'sebelum cetak surat',
  'before-migration': 'sebelum pembaruan aplikasi',
  'before-restore': 'sebelum pemulihan',
  'before-forgetting': 'sebelum anonimisasi',
  unknown: 'asal tidak diketahui',
};

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
  auditEntries: (count: number) => `${toNumber(count)} catatan kegiatan`,
  namesMore: (count: number) => `dan ${toNumber(count)} orang lagi`,
  numbersKept: (count: number) =>
    `${toNumber(count)} nomor surat yang sudah dicetak sesudah salinan ini tetap terpakai dan tidak diberikan lagi.`,
  olderVersion: 'Salinan ini dari versi aplikasi sebelumnya dan disesuaikan saat dipulihkan.',
  everybodyOut: 'Semua orang, termasuk Anda, masuk lagi sesudahnya dengan akun dari salinan ini.',
  canUndo:
    'Data sekarang disalin dahulu. Pemulihan dapat dibatalkan dengan salinan “sebelum pemulihan”.',
  quarantined: 'Berkas yang rusak tidak dihapus, tetapi dipindahkan ke folder karantina.',
} as const;
