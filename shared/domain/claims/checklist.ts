import type { Segment } from '../agreement.ts';
import type { Sen } from '../values/sen.ts';
import type { Day } from '../values/day.ts';
import {
  CLAIM_PAPERS,
  type ClaimKind,
  type ClaimOutcome,
  type ClaimPaper,
  type Heir,
  type NeededPaper,
} from './claim.ts';
import { isMinor, standsOutsideOrder } from './heirs.ts';

export interface ChecklistCase {
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  readonly eventOn: Day;
  /** Null: covered by no agreement. Who receives no wage has no employer to write papers. */
  readonly segment: Segment | null;
  readonly heirs: readonly Pick<Heir, 'relation' | 'birthDate' | 'account'>[];
  /** What the family may expect; null = not known. */
  readonly expected: Sen | null;
  /** Above so much the tax number of the heirs is asked for; null = no such figure. */
  readonly npwpAbove: Sen | null;
  /** Whoever is younger needs a guardian; null = no such figure. */
  readonly guardianBelow: number | null;
  /** Children for whom a scholarship is asked. */
  readonly scholarships: number;
}

type Need = 'needed' | 'optional' | false;

/**
 * The papers that a claim needs, in the order of the forms (Permenaker 5/2021 with 1/2025; the lists of
 * BPJS): those of the death with heirs, those of the accident, both for an accident that killed.
 */
export function neededPapers(claim: ChecklistCase): NeededPaper[] {
  return CLAIM_PAPERS.flatMap((paper) => {
    const need = NEEDS[paper](claim);
    return need === false ? [] : [{ paper, isOptional: need === 'optional' }];
  });
}

const always = (): Need => 'needed';
const when = (condition: boolean, otherwise: Need = false): Need =>
  condition ? 'needed' : otherwise;
const isDeath = ({ outcome }: ChecklistCase) => outcome === 'death';
const isAccident = ({ kind }: ChecklistCase) => kind === 'jkk';
const ofDeath = (claim: ChecklistCase): Need => when(isDeath(claim));
const ofAccident = (claim: ChecklistCase): Need => when(isAccident(claim));
/** Only in some accidents. */
const perhaps = (claim: ChecklistCase): Need => isAccident(claim) && 'optional';
/** Who died at once was never treated. */
const ofTreatment = (claim: ChecklistCase): Need =>
  isAccident(claim) && when(!isDeath(claim), 'optional');
const hasHeir = ({ heirs }: ChecklistCase, relation: Heir['relation']) =>
  heirs.some((heir) => heir.relation === relation);
const isAboveTax = ({ expected, npwpAbove }: ChecklistCase) =>
  expected !== null && npwpAbove !== null && expected > npwpAbove;
const minors = ({ heirs, eventOn, guardianBelow }: ChecklistCase) =>
  heirs.filter((heir) => isMinor(heir, eventOn, guardianBelow)).length;

const NEEDS: Readonly<Record<ClaimPaper, (claim: ChecklistCase) => Need>> = {
  kpj: always,
  'ktp-peserta': always,
  'ktp-ahli-waris': ofDeath,
  'kartu-keluarga': ofDeath,
  'akta-kematian': ofDeath,
  'surat-ahli-waris': ofDeath,
  'buku-nikah': (claim) => isDeath(claim) && when(hasHeir(claim, 'janda-duda')),
  'surat-kuasa': authority,
  rekening: ofDeath,
  'surat-kerja': (claim) => isDeath(claim) && when(claim.segment !== 'BPU', 'optional'),
  'formulir-4': ({ kind }) => when(kind === 'jkm'),
  npwp: (claim) => isDeath(claim) && when(isAboveTax(claim)),
  'akta-kelahiran': (claim) =>
    when(isDeath(claim) && (minors(claim) > 0 || hasHeir(claim, 'anak'))) ||
    when(claim.scholarships > 0),
  'surat-sekolah': ({ scholarships }) => when(scholarships > 0),
  'surat-wali': (claim) => isDeath(claim) && when(minors(claim) > 0),
  'penetapan-pengadilan': (claim) => isDeath(claim) && when(standsOutsideOrder(claim.heirs)),
  'akta-wasiat': (claim) => isDeath(claim) && when(hasHeir(claim, 'wasiat')),
  'formulir-3': ofAccident,
  'formulir-3a': ofAccident,
  'formulir-3b': ofAccident,
  absensi: (claim) => isAccident(claim) && when(claim.segment !== 'BPU', 'optional'),
  kronologi: ofAccident,
  'ktp-saksi': ofAccident,
  'laporan-polisi': perhaps,
  'surat-tugas': perhaps,
  'kuitansi-pengobatan': ofTreatment,
  'kuitansi-angkutan': perhaps,
  'resume-medis': ofTreatment,
};

/**
 * Several grown heirs of whom one acts for all write a power of attorney; before any account is
 * known nobody can say whether one does.
 */
function authority(claim: ChecklistCase): Need {
  const grown = claim.heirs.filter((heir) => !isMinor(heir, claim.eventOn, claim.guardianBelow));
  if (!isDeath(claim) || grown.length < 2) return false;
  const accounts = claim.heirs.filter(({ account }) => account !== null).length;
  return accounts > 1 ? false : when(accounts === 1, 'optional');
}
