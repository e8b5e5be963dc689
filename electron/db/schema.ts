/** The tables as Kysely sees them. What a column means and allows is written in the migrations. */
import type { Generated } from 'kysely';

export interface Tables {
  office: OfficeTable;
  asset: AssetTable;
  signatory: SignatoryTable;
  setting: SettingTable;
  agreement: AgreementTable;
  agreement_party: AgreementPartyTable;
  department: DepartmentTable;
  department_alias: DepartmentAliasTable;
  kelurahan: KelurahanTable;
  kelurahan_alias: KelurahanAliasTable;
  person: PersonTable;
  contact: ContactTable;
  membership: MembershipTable;
  import: ImportTable;
  import_plan: ImportPlanTable;
  change: ChangeTable;
  roster_revision: RosterRevisionTable;
  letter: LetterTable;
  letter_counter: LetterCounterTable;
}

export interface OfficeTable {
  id: number;
  government: string;
  name: string;
  address: string;
  postal_code: string;
  phone: string;
  email: string;
  city: string;
  paper: 'F4' | 'A4';
  letter_number_pattern: string;
  coat_of_arms: string | null;
  started_at: string | null;
}

export interface AssetTable {
  sha256: string;
  media_type: string;
  bytes: Uint8Array;
  created_at: string;
}

export interface SignatoryTable {
  id: Generated<number>;
  name: string;
  position: string;
  rank: string;
  nip: string;
  valid_from: string;
  valid_until: string | null;
}

export interface SettingTable {
  key: string;
  valid_from: string;
  /** JSON */
  value: string;
  source: string;
}

export interface AgreementTable {
  id: Generated<number>;
  pks: 'non-asn' | 'rentan';
  title: string;
  signed_on: string | null;
  place: string | null;
  coverage_from: string;
  coverage_until: string;
  coverage_days_known: number;
  paid_months: number | null;
  segment: 'PU' | 'BPU';
  /** JSON array of programmes */
  programmes: string;
  monthly_contribution: number | null;
  wage_base: string | null;
  money_source: string | null;
  budget: number | null;
  quota: number | null;
  quota_is_minimum: number;
  continues_id: number | null;
}

export interface AgreementPartyTable {
  agreement_id: number;
  side: 'government' | 'bpjs';
  institution: string;
  number: string | null;
  signatory: string | null;
  position: string | null;
  nip: string | null;
  address: string | null;
}

export interface DepartmentTable {
  id: Generated<number>;
  parent_id: number | null;
  name: string;
  confirmed: number;
}

export interface DepartmentAliasTable {
  alias: string;
  department_id: number;
}

export interface KelurahanTable {
  code: string;
  name: string;
  kecamatan: string;
  postal_code: string | null;
}

export interface KelurahanAliasTable {
  alias: string;
  kelurahan_code: string;
}

export interface PersonTable {
  id: Generated<number>;
  nik: string;
  name: string;
  birth_place: string | null;
  birth_date: string | null;
  sex: 'L' | 'P' | null;
  address: string | null;
  kelurahan: string | null;
  kecamatan: string | null;
  phone: string | null;
  died_on: string | null;
  is_sample: Generated<number>;
  created_at: string;
  updated_at: string;
}

export interface ContactTable {
  person_id: number;
  position: number;
  name: string | null;
  relation: string | null;
  phone: string | null;
}

export interface MembershipTable {
  id: Generated<number>;
  person_id: number;
  agreement_id: number;
  department_id: number | null;
  job: string | null;
  wage: number | null;
  kpj: string | null;
  start_on: string | null;
  end_on: string | null;
  status: 'active' | 'left' | 'dead';
  leave_reason:
    | 'meninggal'
    | 'mengundurkan-diri'
    | 'pppk'
    | 'pindah'
    | 'ganda'
    | 'tidak-layak'
    | 'lainnya'
    | null;
  left_on: string | null;
}

export interface ImportTable {
  id: string;
  agreement_id: number;
  department_id: number | null;
  file_name: string;
  file_sha256: string;
  sheet: string;
  status: 'planned' | 'applied' | 'undone';
  /** JSON of PlanCounts */
  counts: string;
  /** The roster's revision that the plan was made on. */
  revision: number;
  actor: string;
  is_sample: Generated<number>;
  created_at: string;
  applied_at: string | null;
}

export interface ImportPlanTable {
  import_id: string;
  /** JSON of the whole ImportPlan: what was shown is what is applied. */
  plan: string;
  sha256: string;
}

export interface ChangeTable {
  id: Generated<number>;
  person_id: number;
  agreement_id: number | null;
  source: 'import' | 'hand' | 'terminal' | 'sample';
  import_id: string | null;
  sheet_row: number | null;
  /** JSON of the values by field as they were; null where the person was new. */
  before: string | null;
  /** JSON of the values by field as they became; null for those that stayed empty. */
  after: string;
  actor: string;
  at: string;
}

export interface RosterRevisionTable {
  id: number;
  value: number;
}

export interface LetterTable {
  id: Generated<number>;
  kind: 'membership';
  book: string;
  year: number;
  seq: number;
  number: string;
  date: string;
  agreement_id: number;
  person_id: number;
  name: string;
  nik: string;
  /** JSON of LetterContent: everything that was printed. */
  content: string;
  status: 'issued' | 'void';
  void_reason: string | null;
  is_sample: Generated<number>;
  actor: string;
  created_at: string;
}

export interface LetterCounterTable {
  book: string;
  year: number;
  next_seq: number;
}
