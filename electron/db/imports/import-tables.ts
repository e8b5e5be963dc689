/** The tables of imports, and of what people teach in them, as Kysely sees them. */
import type { Generated } from 'kysely';
import type { DecisionChoice, WordKind } from '../../../shared/domain/answers.ts';
import type { LeaveReason } from '../../../shared/domain/membership.ts';

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
  undone_at: Generated<string | null>;
  /** Its file, plan and NIKs are gone. */
  forgotten_at: Generated<string | null>;
}

export interface ImportPlanTable {
  import_id: string;
  /** JSON of ImportPlan without its rows: what was shown is what is applied. */
  plan: string;
  /** Of the rows, the plan and the answers. */
  sha256: string;
  /** 2 = this shape; 1 = that of the first release, with the rows in it. */
  format: Generated<number>;
  /** JSON of ImportAnswers */
  answers: Generated<string>;
  /** JSON of SheetOffer[]: every sheet of the file. */
  sheets: Generated<string>;
}

export interface ImportPlanPartTable {
  import_id: string;
  part: number;
  /** JSON of PlanRow[] */
  rows: string;
}

export interface ImportFileTable {
  sha256: string;
  bytes: Uint8Array;
  created_at: string;
}

export interface ImportDepartmentTable {
  import_id: string;
  department_id: number;
  people: number;
}

export interface ImportPeopleTable {
  import_id: string;
  niks: string;
}

export interface TermTable {
  kind: Exclude<WordKind, 'department'>;
  term: string;
  means: string;
  actor: string;
  at: string;
}

export interface MeaninglessWordTable {
  kind: WordKind;
  word: string;
  actor: string;
  at: string;
}

export interface ColumnMemoryTable {
  /** 0 = files of several departments. */
  department_id: number;
  header: string;
  meaning: string | null;
  actor: string;
  at: string;
}

export interface DecisionTable {
  agreement_id: number;
  nik: string;
  code: string;
  choice: DecisionChoice;
  note: string;
  effective_on: string | null;
  leave_reason: LeaveReason | null;
  mark: string;
  actor: string;
  at: string;
}

export interface DifferentPeopleTable {
  mark: string;
  note: string;
  actor: string;
  at: string;
}

export interface RowKeyTable {
  key: string;
  person_id: number;
}

export interface MergeTable {
  id: Generated<number>;
  kept_id: number;
  /** JSON of everything that was stored of the one who went, and of the kept one before. */
  snapshot: string;
  note: string;
  actor: string;
  at: string;
  undone_at: string | null;
}
