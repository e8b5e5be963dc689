import { type ImportAnswers, NO_ANSWERS } from '../../shared/domain/answers.ts';
import type { Candidate, SheetReading } from '../../shared/domain/candidate.ts';
import { ISSUE_SEVERITY, type IssueCode } from '../../shared/domain/issue.ts';
import type { RosterValues } from '../../shared/domain/person.ts';
import { planImport } from '../../shared/domain/planning/plan-import.ts';
import {
  type ImportMemory,
  type ImportPlan,
  NO_MEMORY,
  type RosterEntry,
  type PlanInput,
} from '../../shared/domain/plan.ts';
import { anAgreement } from './sheets.ts';

export const SITI: RosterValues = {
  nik: '7472055205909001',
  name: 'WA SITI CONTOH',
  birthPlace: 'Baubau',
  birthDate: '1990-05-12',
  sex: 'P',
  address: 'Jl. Contoh No. 1',
  kelurahan: 'Wajo',
  kecamatan: 'Murhum',
  department: 'Dinas Kesehatan',
  job: 'Perawat',
  wage: 1_500_000,
  kpj: '12345678901',
  phone: '081200000001',
  heirName: null,
  heirRelation: null,
};

export const ALI: RosterValues = {
  ...SITI,
  nik: '7472031203859002',
  name: 'LA ALI CONTOH',
  birthDate: '1985-03-12',
  sex: 'L',
};

/** A row of a file as it was read, with these issues. */
export function row(number: number, values: RosterValues, ...codes: IssueCode[]): Candidate {
  const issues = codes.map((code) => ({
    sheet: 0,
    row: number,
    column: 'A',
    field: code.startsWith('nik') ? 'nik' : 'name',
    severity: ISSUE_SEVERITY[code],
    code,
    given: null,
  }));
  return { sheet: 0, row: number, values, remark: null, issues };
}

/** Somebody stored, an active member unless said otherwise. */
export function stored(
  personId: number,
  values: RosterValues,
  more: Partial<RosterEntry> = {},
): RosterEntry {
  return {
    personId,
    values: values as RosterEntry['values'],
    diedOn: null,
    status: 'active',
    activeInOtherPks: false,
    ...more,
  };
}

export interface Given {
  readonly file: readonly Candidate[];
  readonly roster?: readonly RosterEntry[];
  readonly department?: string | null;
  readonly answers?: Partial<ImportAnswers>;
  readonly memory?: Partial<ImportMemory>;
  readonly ages?: PlanInput['ages'];
}

/** The plan of a file; its sheets are named Data, Data 2, … */
export function plan({
  file,
  roster = [],
  department = null,
  answers,
  memory,
  ages,
}: Given): ImportPlan {
  const last = Math.max(0, ...file.map(({ sheet }) => sheet));
  return planImport({
    readings: Array.from({ length: last + 1 }, (_, at) => aReading(at, file)),
    agreement: anAgreement(),
    department,
    roster,
    answers: { ...NO_ANSWERS, ...answers },
    memory: { ...NO_MEMORY, ...memory },
    ages: ages === undefined ? { youngest: 17, oldest: 64 } : ages,
  });
}

function aReading(at: number, file: readonly Candidate[]): SheetReading {
  return {
    sheet: at === 0 ? 'Data' : `Data ${at + 1}`,
    headerRow: 1,
    columns: { nik: 'A', name: 'B' },
    seen: [],
    candidates: file.filter(({ sheet }) => sheet === at),
    skipped: [],
    suggestions: [],
    questions: [],
  };
}
