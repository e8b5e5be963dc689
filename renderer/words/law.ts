import type { ClaimKind } from '../../shared/domain/claims/claim.ts';
import type { CoverageAnswer } from '../../shared/views.ts';

/** What follows from a coverage: since when, paid through when, what a family may expect. */
export const ENTITLEMENT = {
  since: 'Peserta sejak',
  paid: 'Iuran lunas sampai',
  paidState: {
    paid: 'bulan ini',
    arrears: 'belum tercatat lunas',
    unpaid: 'belum tercatat lunas',
    unrecorded: 'belum dicatat',
  } satisfies Record<NonNullable<CoverageAnswer['payment']>, string>,
  estimate: 'Perkiraan santunan bila meninggal',
  causes: {
    jkm: 'Bukan karena kecelakaan kerja (JKM)',
    jkk: 'Karena kecelakaan kerja (JKK)',
  } satisfies Record<ClaimKind, string>,
  unknown: 'belum diketahui',
  claim: 'Catat kematian atau kecelakaan…',
} as const;
