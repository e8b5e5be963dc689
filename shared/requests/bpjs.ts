/** Talking with BPJS on paper: the upload layout, the KPJ that come back, the comparison of lists. */
import { z } from 'zod';
import type { Sen } from '../domain/values/sen.ts';
import { grantId, id, jobId, membershipIds, month, purpose } from './fields.ts';

const FILE = {
  job: jobId,
  grant: grantId,
  agreementId: id,
  month,
} as const;

export const BPJS_REQUESTS = {
  /** The members of an agreement in the column order of SIPP. */
  'bpjs.export': z.strictObject({ job: jobId, agreementId: id, reason: purpose, target: grantId }),
  /** Reads a list of BPJS and compares it with the members of that month; saves counts and sums. */
  'bpjs.compare': z.strictObject(FILE),
  /** Takes the KPJ of the list that was compared; `sha256` names it. */
  'bpjs.take-kpj': z.strictObject({ ...FILE, sha256: z.string().length(64), membershipIds }),
  'bpjs.differences': z.strictObject({
    ...FILE,
    sha256: z.string().length(64),
    reason: purpose,
    target: grantId,
  }),
  'bpjs.history': z.strictObject({ agreementId: id }),
} as const;

export interface BpjsReplies {
  'bpjs.export': { readonly rows: number };
  'bpjs.compare': BpjsComparison;
  'bpjs.take-kpj': { readonly taken: number };
  'bpjs.differences': { readonly rows: number };
  'bpjs.history': readonly PastComparison[];
}

export interface ComparisonCounts {
  readonly ours: number;
  readonly theirs: number;
  readonly onlyOurs: number;
  readonly onlyTheirs: number;
  readonly different: number;
  readonly same: number;
  readonly ourDue: Sen;
  /** Null where their list names no sums. */
  readonly theirDue: Sen | null;
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
  readonly fileName: string;
  readonly counts: ComparisonCounts;
  readonly onlyOurs: readonly OurLine[];
  readonly onlyTheirs: readonly TheirLine[];
  readonly different: readonly DifferentLine[];
  /** Whose KPJ we do not have, or have otherwise, and they name. */
  readonly kpj: readonly (OurLine & { readonly ours: string | null; readonly theirs: string })[];
  /** Rows that could not be read as a person. */
  readonly unreadable: number;
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
  readonly nikMasked: string;
  readonly kpj: string | null;
  readonly due: Sen | null;
}

export interface DifferentLine extends OurLine {
  readonly row: number;
  readonly fields: readonly {
    readonly field: 'name' | 'birthDate' | 'sex' | 'kpj' | 'wage' | 'due';
    readonly ours: string | number | null;
    readonly theirs: string | number | null;
  }[];
}
