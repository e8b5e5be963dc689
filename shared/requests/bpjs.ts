/** Talking with BPJS on paper: the upload layout, the KPJ that come back, the comparison of lists. */
import { z } from 'zod';
import type {
  ComparisonCounts,
  DifferentField,
  UnmatchedReason,
} from '../domain/bpjs/compare-lists.ts';
import type { OfficeStanding } from '../domain/bpjs/office-standing.ts';
import type { SippGap } from '../domain/bpjs/sipp-gaps.ts';
import type { Sen } from '../domain/values/sen.ts';
import { grantId, id, jobId, membershipIds, month, purpose } from './fields.ts';

const FILE = {
  job: jobId,
  grant: grantId,
  agreementId: id,
  month,
} as const;

/** Of the file that was shown: another one under the same name is refused (comparison-changed). */
const sha256 = z.string().length(64);

export const BPJS_REQUESTS = {
  /** The active members of an agreement in the column order of SIPP. */
  'bpjs.export': z.strictObject({ job: jobId, agreementId: id, reason: purpose, target: grantId }),
  /** Reads a list of BPJS and compares it with the members of that month; saves counts and sums. */
  'bpjs.compare': z.strictObject(FILE),
  /**
   * Takes the KPJ of the list that was compared. Failures: comparison-changed, where the file or what
   * may be taken of it is not what was shown; roster-changed.
   */
  'bpjs.take-kpj': z.strictObject({ ...FILE, sha256, revision: z.int().min(0), membershipIds }),
  'bpjs.differences': z.strictObject({ ...FILE, sha256, reason: purpose, target: grantId }),
  'bpjs.history': z.strictObject({ agreementId: id }),
} as const;

export interface BpjsReplies {
  'bpjs.export': { readonly rows: number; readonly doubtful: readonly SippDoubt[] };
  'bpjs.compare': BpjsComparison;
  'bpjs.take-kpj': { readonly taken: number };
  'bpjs.differences': { readonly rows: number };
  /** The newest month first. */
  'bpjs.history': readonly PastComparison[];
}

export interface PastComparison {
  readonly id: number;
  readonly month: string;
  readonly fileName: string;
  readonly counts: ComparisonCounts;
  readonly actor: string;
  readonly at: string;
}

export interface BpjsComparison {
  readonly sha256: string;
  /** Of the roster that was compared. */
  readonly revision: number;
  readonly fileName: string;
  readonly counts: ComparisonCounts;
  readonly onlyOurs: readonly OurLine[];
  readonly onlyTheirs: readonly OnlyTheirLine[];
  readonly different: readonly DifferentLine[];
  readonly kpj: readonly KpjLine[];
  /** Rows that stand for nobody who could be compared. */
  readonly unmatched: readonly UnmatchedLine[];
  /** Sheets of the file that seem to hold people too and were not compared. */
  readonly otherSheets: readonly string[];
}

export interface OurLine {
  readonly membershipId: number;
  readonly personId: number;
  readonly name: string;
  readonly nikMasked: string;
  readonly department: string | null;
  readonly due: Sen | null;
}

export interface TheirLine {
  readonly row: number;
  readonly name: string;
  /** Null where their row has none that can be read. */
  readonly nikMasked: string | null;
  readonly kpj: string | null;
  readonly due: Sen | null;
}

export interface OnlyTheirLine extends TheirLine {
  /** Null where the office does not know anybody of this NIK. */
  readonly standing: OfficeStanding | null;
}

export interface UnmatchedLine extends TheirLine {
  readonly why: UnmatchedReason;
}

/** Names and days as text, wages as whole rupiah, dues as sen. */
export interface DifferentLine extends OurLine {
  readonly row: number;
  readonly fields: readonly DifferentField[];
}

/** Whose KPJ we do not have, or have otherwise, and they name. */
export interface KpjLine extends OurLine {
  readonly row: number;
  readonly ours: string | null;
  readonly theirs: string;
  /** Why it cannot be taken: somebody else has it, or their list gives it to two people. */
  readonly refused: 'held' | 'twice' | null;
  /** Who has it. */
  readonly holder: { readonly personId: number; readonly name: string } | null;
}

/** Somebody whose row SIPP will probably refuse, and what is missing. */
export interface SippDoubt extends Omit<OurLine, 'due'> {
  readonly gaps: readonly SippGap[];
}
