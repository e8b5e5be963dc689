/** The tables of contributions, claims and deadlines. What a column means is written in the migrations. */
import type { Generated } from 'kysely';
import type {
  ClaimKind,
  ClaimOutcome,
  ClaimStatus,
  HeirRelation,
} from '../../shared/domain/claims/claim.ts';
import type { SchoolLevel } from '../../shared/domain/law.ts';

export interface LifeTables {
  bill: BillTable;
  payment: PaymentTable;
  claim: ClaimTable;
  claim_step: ClaimStepTable;
  claim_heir: ClaimHeirTable;
  claim_paper: ClaimPaperTable;
  claim_payment: ClaimPaymentTable;
  scholarship: ScholarshipTable;
  scholarship_year: ScholarshipYearTable;
  scan: ScanTable;
  bpjs_comparison: BpjsComparisonTable;
  holiday: HolidayTable;
}

export interface BillTable {
  id: Generated<number>;
  agreement_id: number;
  from_month: string;
  until_month: string;
  billed: number;
  people: number | null;
  code: string | null;
  billed_on: string | null;
  note: string;
  actor: string;
  created_at: string;
}

export interface PaymentTable {
  id: Generated<number>;
  bill_id: number;
  paid_on: string;
  amount: number;
  proof: string | null;
  note: string;
  actor: string;
  created_at: string;
}

export interface ClaimTable {
  id: Generated<number>;
  person_id: number;
  agreement_id: number | null;
  kind: ClaimKind;
  outcome: ClaimOutcome;
  event_on: string;
  event_time: string | null;
  died_on: string | null;
  place: string;
  cause: string;
  reporter_name: string;
  reporter_relation: string;
  reporter_phone: string;
  reported_at: string;
  status: ClaimStatus;
  submission_number: string | null;
  reason: string;
  /** JSON of numbers of the journal's entries */
  death_changes: Generated<string>;
  actor: string;
  created_at: string;
  updated_at: string;
}

export interface ClaimStepTable {
  id: Generated<number>;
  claim_id: number;
  /** ClaimStep */
  step: string;
  day: string;
  note: string;
  actor: string;
  at: string;
}

export interface ClaimHeirTable {
  id: Generated<number>;
  claim_id: number;
  position: number;
  name: string;
  relation: HeirRelation;
  nik: string | null;
  birth_date: string | null;
  phone: string | null;
  /** JSON */
  guardian: string | null;
  /** JSON */
  account: string | null;
}

export interface ClaimPaperTable {
  id: Generated<number>;
  claim_id: number;
  paper: string;
  received_on: string | null;
  waived: string | null;
  note: string;
}

export interface ClaimPaymentTable {
  id: Generated<number>;
  claim_id: number;
  heir_id: number | null;
  paid_on: string;
  amount: number;
  proof: string | null;
  note: string;
  actor: string;
  created_at: string;
}

export interface ScholarshipTable {
  id: Generated<number>;
  claim_id: number;
  name: string;
  birth_date: string | null;
  ended: string | null;
}

export interface ScholarshipYearTable {
  id: Generated<number>;
  scholarship_id: number;
  year: number;
  level: SchoolLevel;
  requested_on: string | null;
  paid_on: string | null;
  amount: number | null;
  note: string;
}

export interface ScanTable {
  id: Generated<number>;
  claim_paper_id: number | null;
  payment_id: number | null;
  claim_payment_id: number | null;
  name: string;
  media_type: string;
  sha256: string;
  bytes: Uint8Array;
  actor: string;
  created_at: string;
}

export interface BpjsComparisonTable {
  id: Generated<number>;
  agreement_id: number;
  month: string;
  file_name: string;
  file_sha256: string;
  /** JSON */
  counts: string;
  actor: string;
  at: string;
}

export interface HolidayTable {
  day: string;
  name: string;
  source: string;
}
