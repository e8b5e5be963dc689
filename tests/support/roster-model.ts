import {
  type JournalField,
  MEMBERSHIP_FIELDS,
  type MembershipField,
} from '../../shared/domain/membership.ts';
import type { RosterValues } from '../../shared/domain/person.ts';
import type { ImportPlan, PlanRow, RosterEntry } from '../../shared/domain/plan.ts';
import type { JournalRow, JournalValues } from '../../shared/domain/journal-edits.ts';
import type { UndoPerson, UndoStep } from '../../shared/domain/planning/plan-undo.ts';

/** The agreement that plans are made for, and one of the other PKS. */
export const HERE = 1;
export const THERE = 2;

type Values = { -readonly [Field in keyof JournalValues]: JournalValues[Field] };

/** A person as a database would hold them: what is theirs, and their places by agreement. */
export interface ModelPerson {
  readonly own: Values;
  readonly places: Readonly<Record<number, Values>>;
}

/** A roster small enough to be compared whole, with its journal. */
export interface Model {
  people: Record<number, ModelPerson>;
  journal: JournalRow[];
}

const ACTIVE: Values = { status: 'active', leaveReason: null, leftOn: null };

export function copyOf(model: Model): Model {
  return structuredClone(model);
}

export function entriesOf({ people }: Model): RosterEntry[] {
  return Object.entries(people).map(([id, { own, places }]) => {
    const { status = null, leaveReason: _r, leftOn: _l, ...place } = places[HERE] ?? NO_PLACE;
    const { diedOn = null, ...values } = own;
    return {
      personId: Number(id),
      values: { ...values, ...place } as RosterEntry['values'],
      diedOn: diedOn as string | null,
      status: status as RosterEntry['status'],
      activeInOtherPks: places[THERE]?.status === 'active',
    };
  });
}

const NO_PLACE: Values = { department: null, job: null, wage: null, kpj: null };

export function peopleOf({ people }: Model): UndoPerson[] {
  return Object.entries(people).map(([id, { own, places }]) => ({
    personId: Number(id),
    nik: String(own.nik),
    name: String(own.name),
    agreements: Object.keys(places).map(Number),
  }));
}

/** Writes values of a person and, where an agreement is named, of their place in it. */
export function write(
  model: Model,
  personId: number,
  agreementId: number | null,
  after: Values,
  made: JournalRow['made'] = null,
): void {
  const person = model.people[personId] ?? { own: {}, places: {} };
  const place = agreementId === null ? {} : (person.places[agreementId] ?? {});
  const own: Values = {};
  const placed: Values = {};
  const before: Values = {};
  for (const [name, value] of Object.entries(after)) {
    const field = name as JournalField;
    const stood = isPlaced(field) ? place : person.own;
    if (field in stood) before[field] = stood[field] ?? null;
    (isPlaced(field) ? placed : own)[field] = value;
  }
  const places =
    agreementId === null
      ? person.places
      : { ...person.places, [agreementId]: { ...place, ...placed } };
  model.people[personId] = { own: { ...person.own, ...own }, places };
  const changeId = model.journal.length + 1;
  const kept = made === 'person' ? null : before;
  model.journal.push({ changeId, personId, agreementId, made, before: kept, after });
}

function isPlaced(field: JournalField): boolean {
  return ['department', 'job', 'wage', 'kpj', 'status', 'leaveReason', 'leftOn'].includes(field);
}

/** Does what a plan says, as saving it does. */
export function applyPlan(model: Model, plan: ImportPlan): void {
  for (const row of plan.rows)
    if (row.verdict === 'new' || row.verdict === 'changed') applyRow(model, row);
  for (const { personId, answer } of plan.left)
    if (answer?.choice === 'leave')
      write(model, personId, HERE, {
        status: 'left',
        leaveReason: answer.reason,
        leftOn: answer.on,
      });
}

function applyRow(model: Model, row: PlanRow): void {
  const { person, personId, changes, effects = [] } = row;
  const id = personId ?? 1 + Math.max(0, ...Object.keys(model.people).map(Number));
  const after: Values = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
  for (const effect of effects) {
    if (effect.kind === 'return') Object.assign(after, ACTIVE, { diedOn: null });
    if (effect.kind === 'leave')
      Object.assign(after, { status: 'left', leaveReason: effect.reason, leftOn: effect.on });
    if (effect.kind === 'move')
      write(model, id, THERE, { status: 'left', leaveReason: 'pindah', leftOn: effect.on });
  }
  if (row.verdict === 'changed') return write(model, id, HERE, after);
  const place = { ...ACTIVE, ...placeOf(person), ...after };
  if (personId === null) write(model, id, HERE, { ...person, diedOn: null, ...place }, 'person');
  else write(model, id, HERE, place, 'membership');
}

function placeOf(person: RosterValues): Pick<RosterValues, MembershipField> {
  const values = MEMBERSHIP_FIELDS.map((field) => [field, person[field]]);
  return Object.fromEntries(values) as Pick<RosterValues, MembershipField>;
}

/** Does what a plan to undo says. */
export function applyUndo(model: Model, steps: readonly UndoStep[]): void {
  for (const step of steps) {
    const person = model.people[step.personId] as ModelPerson;
    if (step.kind === 'remove-person') delete model.people[step.personId];
    else if (step.kind === 'remove-membership') {
      const { [step.agreementId]: _gone, ...places } = person.places;
      model.people[step.personId] = { ...person, places };
    } else write(model, step.personId, step.agreementId, { [step.field]: step.to });
  }
}
