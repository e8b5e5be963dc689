import type { LawFigure, LawKey } from '../../../shared/domain/law.ts';
import type { Day } from '../../../shared/domain/values/day.ts';

export type LawGroup = 'benefit' | 'contribution' | 'deadline' | 'other';

/** In the order in which they are shown. */
export const LAW_GROUPS: Readonly<Record<LawGroup, readonly LawKey[]>> = {
  benefit: [
    'jkm.benefit',
    'jkm.bpu-waiting',
    'membership.clock',
    'jkk.death',
    'jkk.injury',
    'scholarship.limit',
    'scholarship.levels',
  ],
  contribution: ['bpu.bands', 'bpu.discount', 'pu.jkk-rate', 'pu.jkm-rate', 'arrears.limit'],
  deadline: ['jkk.report', 'jkm.payment', 'jkk.lapse'],
  other: ['age.limit', 'heir.guardian', 'claim.npwp', 'retention'],
};

/** How one part of a figure is typed and told. */
export type LawField =
  | {
      readonly kind: 'rupiah' | 'rate' | 'percent' | 'day' | 'fundings' | 'choice';
      readonly name: string;
      readonly label: string;
    }
  | {
      readonly kind: 'count';
      readonly name: string;
      readonly label: string;
      readonly unit: string;
    };

/** Figures that are more than single parts have tables of their own. */
export type TabledKey = 'bpu.bands' | 'scholarship.levels';
export type FieldedKey = Exclude<LawKey, TabledKey>;

export function isTabled(key: LawKey): key is TabledKey {
  return key === 'bpu.bands' || key === 'scholarship.levels';
}

export const LAW_FIELDS: Readonly<Record<FieldedKey, readonly LawField[]>> = {
  'jkm.benefit': [
    { kind: 'rupiah', name: 'death', label: 'Santunan kematian' },
    { kind: 'rupiah', name: 'periodic', label: 'Santunan berkala' },
    { kind: 'rupiah', name: 'funeral', label: 'Biaya pemakaman' },
  ],
  'jkm.bpu-waiting': [
    { kind: 'count', name: 'months', label: 'Meninggal sebelum', unit: 'bulan' },
    { kind: 'rupiah', name: 'benefit', label: 'Santunannya' },
  ],
  'membership.clock': [
    { kind: 'choice', name: 'renewalKeeps', label: 'Tanpa jeda, masa lama ikut dihitung' },
  ],
  'jkk.death': [
    { kind: 'count', name: 'wageTimes', label: 'Santunan kematian', unit: '× upah' },
    { kind: 'rupiah', name: 'periodic', label: 'Santunan berkala' },
    { kind: 'rupiah', name: 'funeral', label: 'Biaya pemakaman' },
  ],
  'scholarship.limit': [
    { kind: 'rupiah', name: 'total', label: 'Paling banyak' },
    { kind: 'count', name: 'children', label: 'Untuk', unit: 'anak' },
    { kind: 'count', name: 'jkmYears', label: 'Pada JKM sesudah', unit: 'tahun' },
  ],
  'bpu.discount': [
    { kind: 'percent', name: 'percent', label: 'Potongan' },
    { kind: 'day', name: 'until', label: 'Sampai' },
    { kind: 'fundings', name: 'notFundedBy', label: 'Tidak bila dibayar' },
  ],
  'pu.jkk-rate': [
    { kind: 'rate', name: 'sangat-rendah', label: 'Sangat rendah' },
    { kind: 'rate', name: 'rendah', label: 'Rendah' },
    { kind: 'rate', name: 'sedang', label: 'Sedang' },
    { kind: 'rate', name: 'tinggi', label: 'Tinggi' },
    { kind: 'rate', name: 'sangat-tinggi', label: 'Sangat tinggi' },
  ],
  'pu.jkm-rate': [{ kind: 'rate', name: 'rate', label: 'Dari upah sebulan' }],
  'arrears.limit': [
    { kind: 'count', name: 'PU', label: 'Penerima upah (PU)', unit: 'bulan' },
    { kind: 'count', name: 'BPU', label: 'Bukan penerima upah (BPU)', unit: 'bulan' },
  ],
  'jkk.report': [
    { kind: 'count', name: 'hours', label: 'Paling lambat', unit: 'jam' },
    { kind: 'choice', name: 'holidaysCount', label: 'Hari libur ikut dihitung' },
  ],
  'jkm.payment': [
    { kind: 'count', name: 'workingDays', label: 'Paling lambat', unit: 'hari kerja' },
    { kind: 'rate', name: 'finePerDay', label: 'Denda sehari' },
  ],
  'heir.guardian': [{ kind: 'count', name: 'below', label: 'Umur di bawah', unit: 'tahun' }],
  'jkk.injury': [
    { kind: 'count', name: 'fullMonths', label: 'Tidak mampu bekerja, mula-mula', unit: 'bulan' },
    { kind: 'percent', name: 'fullPercent', label: 'Upah pada bulan-bulan itu' },
    { kind: 'percent', name: 'laterPercent', label: 'Upah sesudahnya' },
    { kind: 'rupiah', name: 'byLand', label: 'Angkutan darat' },
    { kind: 'rupiah', name: 'bySea', label: 'Angkutan laut' },
    { kind: 'rupiah', name: 'byAir', label: 'Angkutan udara' },
  ],
  'claim.npwp': [{ kind: 'rupiah', name: 'above', label: 'Diminta bila santunan di atas' }],
  'jkk.lapse': [{ kind: 'count', name: 'years', label: 'Gugur setelah', unit: 'tahun' }],
  'age.limit': [
    { kind: 'count', name: 'youngest', label: 'Paling muda', unit: 'tahun' },
    { kind: 'count', name: 'oldest', label: 'Paling tua', unit: 'tahun' },
  ],
  retention: [
    { kind: 'count', name: 'years', label: 'Sesudah kepesertaan terakhir', unit: 'tahun' },
  ],
};

/** All values of one figure, the newest first, and the one that holds on a day. */
export interface LawHistory {
  readonly key: LawKey;
  readonly figures: readonly LawFigure[];
  readonly now: LawFigure | null;
}

export function historyOf(figures: readonly LawFigure[], key: LawKey, today: Day): LawHistory {
  const own = figures
    .filter((figure) => figure.key === key)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  return { key, figures: own, now: own.find(({ from }) => from <= today) ?? null };
}
