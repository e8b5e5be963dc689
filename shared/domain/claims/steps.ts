import {
  CLAIM_EVENTS,
  CLAIM_REMOVAL,
  type ClaimOutcome,
  type ClaimPaper,
  type ClaimStatus,
  type ClaimStep,
} from './claim.ts';

/** What may follow what, the usual one first. Nothing follows what is over. */
const FOLLOWS: Readonly<Record<ClaimStatus, readonly ClaimStatus[]>> = {
  dilaporkan: ['melengkapi-berkas', 'berkas-lengkap', 'dibatalkan'],
  'melengkapi-berkas': ['berkas-lengkap', 'dibatalkan'],
  'berkas-lengkap': ['diajukan', 'melengkapi-berkas', 'dibatalkan'],
  diajukan: ['verifikasi', 'disetujui', 'dikembalikan', 'ditolak', 'dibatalkan'],
  verifikasi: ['disetujui', 'dikembalikan', 'ditolak', 'dibatalkan'],
  disetujui: ['dibayar', 'selesai', 'dikembalikan', 'ditolak', 'dibatalkan'],
  dikembalikan: ['melengkapi-berkas', 'berkas-lengkap', 'dibatalkan'],
  ditolak: ['melengkapi-berkas', 'diajukan', 'dibatalkan'],
  dibayar: ['selesai'],
  selesai: [],
  dibatalkan: [],
};

/** The usual way; going back on it corrects an entry, and a person says why. */
const WAY: readonly ClaimStatus[] = [
  'dilaporkan',
  'melengkapi-berkas',
  'berkas-lengkap',
  'diajukan',
  'verifikasi',
  'disetujui',
  'dibayar',
];

/** Where a claim stands, as far as its next step is concerned. */
export interface ClaimStanding {
  readonly status: ClaimStatus;
  readonly outcome: ClaimOutcome;
}

/**
 * The statuses that may follow, the usual one first. Only an injury is settled without a payment to
 * somebody: BPJS pays the hospital itself.
 */
export function nextStatuses({ status, outcome }: ClaimStanding): readonly ClaimStatus[] {
  return FOLLOWS[status].filter(
    (next) => next !== 'selesai' || status === 'dibayar' || outcome === 'injury',
  );
}

/** `back`: only to correct an entry, with a reason. */
export function mayFollow(from: ClaimStanding, to: ClaimStatus): 'yes' | 'back' | 'no' {
  if (nextStatuses(from).includes(to)) return 'yes';
  return WAY.includes(to) && WAY.indexOf(to) < WAY.indexOf(from.status) ? 'back' : 'no';
}

/** What changes no status. */
export function isClaimEvent(step: ClaimStep): step is Exclude<ClaimStep, ClaimStatus> {
  return step === CLAIM_REMOVAL || (CLAIM_EVENTS as readonly ClaimStep[]).includes(step);
}

/** From the submission on BPJS has the file, and may have given it a number. */
export function isWithBpjs(step: ClaimStep): boolean {
  return WITH_BPJS.has(step);
}

const WITH_BPJS: ReadonlySet<ClaimStep> = new Set([
  'diajukan',
  'verifikasi',
  'disetujui',
  'dikembalikan',
  'ditolak',
  'dibayar',
  'selesai',
]);

/** Over: read from now on, and changed no more. */
export function isClaimOver(status: ClaimStatus): boolean {
  return status === 'selesai' || status === 'dibatalkan';
}

/** Scholarships are asked for year by year, long after the claim itself is settled. */
export function hasTail(status: ClaimStatus): boolean {
  return status !== 'dibatalkan';
}

/** Brought anew for every school year. */
export function isOfTail(paper: ClaimPaper): boolean {
  return paper === 'surat-sekolah';
}

export const CLAIM_STATES = ['open', 'paid', 'closed'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** `paid`: the money is with the family, settled or not. `closed`: refused or cancelled. */
export function claimState(status: ClaimStatus): ClaimState {
  if (status === 'dibayar' || status === 'selesai') return 'paid';
  return status === 'ditolak' || status === 'dibatalkan' ? 'closed' : 'open';
}
