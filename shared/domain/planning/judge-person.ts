import type { Agreement } from '../agreement.ts';
import { NO_ANSWERS } from '../answers.ts';
import type { Candidate, SheetReading } from '../candidate.ts';
import type { Issue, IssueCode } from '../issue.ts';
import { ROSTER_FIELDS, type RosterField } from '../person.ts';
import { planImport } from './plan-import.ts';
import {
  type Clash,
  type FieldChange,
  NO_MEMORY,
  type PlanRow,
  type RosterEntry,
  type PlanInput,
} from '../plan.ts';

/** A person typed by hand stands in no sheet. */
const NO_SHEET: SheetReading = {
  sheet: '',
  headerRow: 0,
  columns: {},
  seen: [],
  candidates: [],
  skipped: [],
  suggestions: [],
  questions: [],
};

/** Somebody typed into the form, with everybody who could be the same or clash with them. */
export interface PersonInput {
  readonly candidate: Candidate;
  readonly agreement: Agreement;
  /** The person being edited; null when adding. */
  readonly personId: number | null;
  readonly roster: readonly RosterEntry[];
  readonly ages: PlanInput['ages'];
}

export interface PersonJudgement {
  readonly issues: readonly Issue[];
  /** Somebody else who already has this NIK. */
  readonly existingPersonId: number | null;
  readonly canSave: 'yes' | 'with-confirmation' | 'no';
  /** The other record that a held person must be compared with; never the one being edited. */
  readonly clash: Clash | null;
}

/** Judges a person typed by hand by the rules of an import. */
export function judgePerson(input: PersonInput): PersonJudgement {
  const { candidate, personId, roster } = input;
  const { nik } = candidate.values;
  const others = roster.filter((entry) => entry.personId !== personId);
  const self = roster.filter((entry) => entry.personId === personId);
  const existing = others.find((entry) => entry.values.nik === nik);
  const known = nik === null ? [] : self.map((entry) => asKnown(entry, nik));
  const { issues, clash } = planOne({ ...input, roster: [...others, ...known] });
  return {
    issues,
    existingPersonId: existing?.personId ?? null,
    canSave: existing ? 'no' : canSave(issues),
    clash: clash?.personId === personId ? null : clash,
  };
}

/**
 * The one who is edited stays the same person under a corrected NIK. Their death or their place in
 * the other PKS counts when they first enter this agreement; afterwards it was decided once, and
 * correcting an address does not ask again.
 */
function asKnown(entry: RosterEntry, nik: string): RosterEntry {
  const renamed = { ...entry, values: { ...entry.values, nik } };
  if (entry.status === null) return renamed;
  return { ...renamed, status: 'active', diedOn: null, activeInOtherPks: false };
}

function planOne({
  candidate,
  agreement,
  roster,
  ages,
}: PersonInput): Pick<PlanRow, 'clash'> & Pick<PersonJudgement, 'issues'> {
  const reading = { ...NO_SHEET, candidates: [candidate] };
  const { issues, rows } = planImport({
    readings: [reading],
    agreement,
    department: null,
    roster,
    answers: NO_ANSWERS,
    memory: NO_MEMORY,
    ages,
  });
  return { issues, clash: rows[0]?.clash ?? null };
}

function canSave(issues: readonly Issue[]): PersonJudgement['canSave'] {
  if (issues.some((issue) => issue.severity === 'error')) return 'no';
  return issues.some((issue) => issue.severity !== 'info') ? 'with-confirmation' : 'yes';
}

/** Codes that say: what was typed could not be read, so the field holds nothing to save. */
const UNREADABLE: Partial<Record<IssueCode, RosterField>> = {
  'birth-date-unreadable': 'birthDate',
  'sex-unreadable': 'sex',
  'wage-unreadable': 'wage',
  'kpj-format': 'kpj',
  'phone-unreadable': 'phone',
};

/**
 * What a form changes of a stored person. Unlike a file, a form may empty a value on purpose; but a
 * value that could not be read never replaces one that could.
 */
export function changesByHand(
  stored: RosterEntry,
  candidate: Candidate,
  issues: readonly Issue[],
): FieldChange[] {
  const unread = new Set(issues.map((issue) => UNREADABLE[issue.code]));
  return ROSTER_FIELDS.filter((field) => !(unread.has(field) && stored.values[field] !== null))
    .map((field) => ({ field, from: stored.values[field], to: candidate.values[field] }))
    .filter(({ from, to }) => from !== to);
}
