import type { MissingSetting } from '../../shared/domain/office.ts';
import type { PlanCounts } from '../../shared/domain/plan.ts';
import { VERDICT_NAME } from '../../shared/words.ts';
import { toNumber } from './common.ts';

export const HOME = {
  importFile: 'Impor berkas',
  findPerson: 'Cari peserta',
  printLetter: 'Cetak surat',
  sampleTitle: 'Buku ini berisi data contoh',
  sampleText: 'Orang di dalamnya dikarang; hapus sebelum mengisi data sebenarnya.',
  sampleRemove: 'Hapus data contoh…',
  sampleConfirmTitle: 'Hapus semua data contoh?',
  sampleConfirmText:
    'Peserta contoh beserta suratnya dihapus. Data yang diimpor atau diisi sendiri tetap ada.',
  sampleConfirm: 'Hapus data contoh',
  sampleRemoved: (people: number, letters: number) =>
    `${toNumber(people)} orang contoh dan ${toNumber(letters)} surat contoh dihapus.`,
  members: 'peserta',
  departments: (count: number) => `${toNumber(count)} OPD`,
  leftMembers: (count: number) => `${toNumber(count)} keluar`,
  quotaMinimum: (quota: number) => `disepakati lebih dari ${toNumber(quota)} orang`,
  quotaFilled: (filled: number, quota: number) =>
    `Terisi ${toNumber(filled)} dari ${toNumber(quota)}`,
  quotaFree: (free: number) => `kosong ${toNumber(free)}`,
  quotaFull: 'penuh',
  quotaOver: (over: number) => `lebih ${toNumber(over)} dari kuota`,
  quotaLabel: 'Kuota terisi',
  unprotected: (count: number) => `${toNumber(count)} peserta tidak lagi terlindungi oleh PKS ini.`,
  coverageDaysUnknown: 'hari pasti belum diisi',
  printAll: 'Cetak surat…',
  printAllOf: (pks: string) => `Cetak surat semua peserta ${pks}`,
  showAgreement: 'Buka PKS',
  showAgreementOf: (pks: string) => `Buka PKS: ${pks}`,
  missingTitle: 'Belum lengkap',
  missingText: 'Surat resmi belum dapat dicetak sampai semuanya diisi.',
  missingNone: 'Kop, penanda tangan, dan nomor PKS lengkap. Surat resmi dapat dicetak.',
  missingNoneTitle: 'Siap mencetak',
  missingWhere: {
    office: 'Kantor',
    signatories: 'Penanda tangan',
    agreements: 'Perjanjian (PKS)',
  } satisfies Record<MissingSetting['where'], string>,
  fill: 'Isi',
  importsTitle: 'Impor terakhir',
  importsAll: 'Semua impor',
  importsNone: 'Belum ada berkas yang diimpor.',
} as const;

/** `30 baru, 2 ditahan`: what a file came to, without the verdicts that nobody got. */
export function resultWords(counts: PlanCounts): string {
  return (['new', 'changed', 'same', 'held', 'refused'] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${toNumber(counts[verdict])} ${VERDICT_NAME[verdict].toLowerCase()}`)
    .join(', ');
}

export const COVERAGE = {
  title: 'Apakah terlindungi pada tanggal …?',
  person: 'Peserta',
  personPlaceholder: 'Nama, NIK, atau KPJ',
  day: 'Pada tanggal',
  nobody: 'Tidak ada peserta yang cocok.',
  typeMore: 'Ketik sedikitnya dua huruf atau angka.',
  byNik: (nik: string) => `Periksa NIK ${nik}`,
  covered: 'Terlindungi',
  notCovered: 'Tidak terlindungi',
  clear: 'Kosongkan peserta',
} as const;
