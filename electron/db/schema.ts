/** The tables as Kysely sees them. What a column means and allows is written in the migrations. */
import type { Generated } from 'kysely';
import type { LettersTables } from './schema-letters.ts';
import type { LifeTables } from './schema-life.ts';
import type { TrustTables } from './schema-trust.ts';
import type { Funding, Pks, Segment } from '../../shared/domain/agreement.ts';
import type { JkkClass } from '../../shared/domain/law.ts';
import type { LeaveReason, MembershipStatus } from '../../shared/domain/membership.ts';
import type { Sex } from '../../shared/domain/person.ts';
import type {
  ImportTable,
  ImportPlanTable,
  ImportPlanPartTable,
  ImportFileTable,
  ImportDepartmentTable,
  ImportPeopleTable,
  TermTable,
  MeaninglessWordTable,
  ColumnMemoryTable,
  DecisionTable,
  DifferentPeopleTable,
  RowKeyTable,
  MergeTable,
} from './imports/import-tables.ts';

export interface Tables extends LettersTables, TrustTables, LifeTables {
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
  import_plan_part: ImportPlanPartTable;
  import_file: ImportFileTable;
  import_department: ImportDepartmentTable;
  import_people: ImportPeopleTable;
  term: TermTable;
  meaningless_word: MeaninglessWordTable;
  column_memory: ColumnMemoryTable;
  decision: DecisionTable;
  different_people: DifferentPeopleTable;
  row_key: RowKeyTable;
  merge: MergeTable;
  change: ChangeTable;
  roster_revision: RosterRevisionTable;
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
  website: Generated<string>;
  cover_number_pattern: Generated<string>;
  classification: Generated<string>;
  unit: Generated<string>;
  inactive_letters: Generated<'refuse' | 'history'>;
  proof_on_letters: Generated<number>;
  lock_minutes: Generated<number>;
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
  pks: Pks;
  title: string;
  signed_on: string | null;
  place: string | null;
  coverage_from: string;
  coverage_until: string;
  coverage_days_known: number;
  paid_months: number | null;
  segment: Segment;
  /** JSON array of programmes */
  programmes: string;
  monthly_contribution: number | null;
  wage_base: string | null;
  money_source: string | null;
  budget: number | null;
  quota: number | null;
  quota_is_minimum: number;
  continues_id: number | null;
  funded_by: Generated<Funding>;
  jkk_class: JkkClass | null;
  /** Sen */
  flat_wage: number | null;
  is_addendum: Generated<number>;
  /** Null for every agreement that there is. */
  taken_back_at: Generated<string | null>;
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
  /** Null = shipped, or entered in the settings before this was recorded. */
  actor: Generated<string | null>;
  at: Generated<string | null>;
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
  actor: Generated<string | null>;
  at: Generated<string | null>;
}

export interface PersonTable {
  id: Generated<number>;
  nik: string;
  name: string;
  birth_place: string | null;
  birth_date: string | null;
  sex: Sex | null;
  address: string | null;
  kelurahan: string | null;
  kecamatan: string | null;
  phone: string | null;
  died_on: string | null;
  is_sample: Generated<number>;
  created_at: string;
  updated_at: string;
  forgotten_at: Generated<string | null>;
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
  status: MembershipStatus;
  leave_reason: LeaveReason | null;
  left_on: string | null;
  replaces_id: Generated<number | null>;
}

export interface ChangeTable {
  id: Generated<number>;
  /** Null = only the audit log tells of it. */
  person_id: number | null;
  /** Of whom it was written. */
  about_id: number;
  agreement_id: number | null;
  source: 'import' | 'hand' | 'terminal' | 'sample' | 'undo' | 'merge' | 'forget';
  import_id: string | null;
  /** Null = the only sheet of the import. */
  sheet: Generated<string | null>;
  sheet_row: number | null;
  made: Generated<'person' | 'membership' | null>;
  ended: Generated<'person' | 'membership' | null>;
  /** JSON of the values by field as they were; null where the person was new. */
  before: string | null;
  /** JSON of the values by field as they became; null for those that stayed empty. */
  after: string;
  actor: string;
  at: string;
  salt: Generated<Uint8Array | null>;
  seal: Generated<Uint8Array | null>;
}

export interface RosterRevisionTable {
  id: number;
  value: number;
  /** The highest id that a person had who is no longer stored. */
  last_person_id: Generated<number>;
}
