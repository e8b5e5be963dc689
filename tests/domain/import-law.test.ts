import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DECISION_CHOICES,
  type DecisionAnswer,
  type GoneAnswer,
  HELD_CODES,
} from '../../shared/domain/answers.ts';
import type { Candidate } from '../../shared/domain/candidate.ts';
import type { RosterValues } from '../../shared/domain/person.ts';
import { planUndo } from '../../shared/domain/planning/plan-undo.ts';
import { plan, row, SITI } from '../support/plans.ts';
import {
  applyPlan,
  applyUndo,
  copyOf,
  entriesOf,
  HERE,
  type Model,
  peopleOf,
  THERE,
  write,
} from '../support/roster-model.ts';

type Made<A> = A extends fc.Arbitrary<infer T> ? T : never;

const some = <T>(...values: T[]) => fc.constantFrom(...values);
const aValues = fc.record({
  department: some('Dinas Kesehatan', 'Bappeda'),
  phone: some(null, '081200000001', '081200000002'),
  wage: some(null, 1_500_000, 1_600_000),
  address: some(null, 'Jl. Contoh', 'Jl. Lain'),
});
const aPlace = some('none', 'active', 'active', 'left', 'dead');
const seldom = some(false, false, false, true);
const FIVE = { minLength: 5, maxLength: 5 };
const aBase = fc.array(
  fc.option(fc.record({ values: aValues, here: aPlace, there: aPlace, died: seldom })),
  FIVE,
);
const aFile = fc.array(
  fc.option(fc.record({ values: aValues, isTyped: seldom, hasLeft: seldom })),
  FIVE,
);
/** By code: which of its choices, if any. */
const aDecision = fc.array(fc.option(fc.nat(1)), { minLength: 4, maxLength: 4 });
const aGone = fc.record({
  personId: some(1, 2, 3, 4, 5),
  choice: some<GoneAnswer['choice']>('stay', 'leave'),
});
const anEdit = fc.record({
  person: fc.nat(9),
  what: some('phone', 'wage', 'ending', 'died', 'there', 'back'),
  value: some(1_700_000, 1_800_000),
});
const aStory = fc.record({
  base: aBase,
  file: aFile,
  decisions: fc.array(aDecision, FIVE),
  gone: fc.array(aGone, { maxLength: 4 }),
  edits: fc.array(anEdit, { maxLength: 4 }),
});

const NAMES = ['WA SITI CONTOH', 'LA UMAR REKAAN', 'WA INA UMPAMA', 'LA ALI MISAL', 'WA NUR ANDAI'];

/** One of five people, each born on a day of their own. */
function person(at: number, values: Partial<RosterValues>): RosterValues {
  const nik = `747203${51 + at}05909${at}01`;
  return { ...SITI, nik, name: NAMES[at] ?? '', birthDate: `1990-05-${11 + at}`, ...values };
}

function baseModel(people: Made<typeof aBase>): Model {
  const model: Model = { people: {}, journal: [] };
  people.forEach((each, at) => {
    // Everybody stored has a place: nobody comes to be without one.
    if (each === null || (each.here === 'none' && each.there === 'none')) return;
    const { department, job, wage, kpj, ...own } = person(at, each.values);
    const placed = [
      [HERE, each.here],
      [THERE, each.there],
    ].filter(([, status]) => status !== 'none');
    const places = placed.map(([agreement, status]) => {
      const isOut = status !== 'active';
      const ending = { leaveReason: isOut ? 'lainnya' : null, leftOn: isOut ? '2025-03-01' : null };
      return [agreement, { department, job, wage, kpj, status, ...ending }];
    });
    const diedOn = each.died ? '2025-02-01' : null;
    model.people[at + 1] = { own: { ...own, diedOn }, places: Object.fromEntries(places) };
  });
  return model;
}

/** Some of the five, some under a mistyped NIK, some with a remark that they left. */
function fileRows(rows: Made<typeof aFile>): Candidate[] {
  return rows.flatMap((each, at) => {
    if (each === null) return [];
    const values = person(at, each.values);
    const nik = each.isTyped ? `${values.nik?.slice(0, 15)}7` : values.nik;
    const read = row(at, { ...values, nik });
    return each.hasLeft
      ? [{ ...row(at, { ...values, nik }, 'status-word'), remark: 'Pindah' }]
      : [read];
  });
}

function imported({ base, file, decisions, gone }: Made<typeof aStory>) {
  const before = baseModel(base);
  const on = '2025-06-01';
  const answers = {
    decisions: decisions.flatMap((choices, at) =>
      choices.flatMap((choice, index): DecisionAnswer[] => {
        const code = HELD_CODES[index];
        if (choice === null || code === undefined) return [];
        const chosen = DECISION_CHOICES[code][choice] ?? 'skip';
        const said = { choice: chosen, note: '', on, leaveReason: 'pindah' } as const;
        return [{ sheet: 'Data', row: at, code, ...said }];
      }),
    ),
    gone: gone.map((each): GoneAnswer => ({ ...each, reason: 'lainnya', on })),
  };
  const given = { file: fileRows(file), roster: entriesOf(before), answers };
  const planned = plan(given);
  const model = copyOf(before);
  applyPlan(model, planned);
  return { before, planned, given, model };
}

/** Plans to undo what the first entries of the journal tell of. */
function undoOf(model: Model, written: number) {
  const rows = model.journal.slice(0, written);
  const touched = new Set(rows.map(({ personId }) => personId));
  const since = model.journal.slice(written).filter(({ personId }) => touched.has(personId));
  return planUndo({
    rows,
    later: since.map((each) => ({ ...each, isMerge: false })),
    letters: [],
    withClaim: new Set(),
    people: peopleOf(model).filter(({ personId }) => touched.has(personId)),
    takenNiks: new Set(),
  });
}

function editOnce(model: Model, { person: at, what, value }: Made<typeof anEdit>): void {
  const ids = Object.keys(model.people).map(Number);
  const id = ids[at % ids.length];
  if (id === undefined) return;
  const places = model.people[id]?.places ?? {};
  const ending = { status: 'left', leaveReason: 'ganda', leftOn: '2025-08-01' };
  const last = model.journal.at(-1);
  if (what === 'phone') write(model, id, null, { phone: String(value) });
  else if (what === 'died') write(model, id, null, { diedOn: '2025-09-09' });
  else if (what === 'wage' && places[HERE]) write(model, id, HERE, { wage: value });
  else if (what === 'ending' && places[HERE]) write(model, id, HERE, ending);
  else if (what === 'there' && !places[THERE])
    write(model, id, THERE, { wage: value, status: 'active', phone: '0899' }, 'membership');
  else if (what === 'back' && last?.before && last.made === null)
    write(model, last.personId, last.agreementId, last.before);
}

describe('any import', () => {
  it('counts every row once, and changes nothing when it comes again', () => {
    fc.assert(
      fc.property(aStory, (story) => {
        const { planned, given, model } = imported(story);
        const { rowsRead, new: fresh, changed, same, held, refused } = planned.counts;
        expect(fresh + changed + same + held + refused).toBe(rowsRead);
        const again = plan({ file: given.file, roster: entriesOf(model) }).counts;
        expect([again.new, again.changed]).toEqual([0, 0]);
      }),
    );
  });

  it('is undone exactly', () => {
    fc.assert(
      fc.property(aStory, (story) => {
        const { before, planned, model } = imported(story);
        const undone = undoOf(model, model.journal.length);
        applyUndo(model, undone.steps);
        expect(model.people).toEqual(before.people);
        expect(undone.kept).toEqual([]);
        const left = planned.left.filter(({ answer }) => answer?.choice === 'leave').length;
        const { new: fresh, changed } = planned.counts;
        expect(undone.removed + undone.restored).toBe(fresh + changed + left);
      }),
    );
  });

  it('is undone but for what was edited since', () => {
    fc.assert(
      fc.property(aStory, (story) => {
        const { before, model } = imported(story);
        const written = model.journal.length;
        const saved = copyOf(model);
        for (const each of story.edits) editOnce(model, each);
        const edited = copyOf(model);
        const { steps, kept } = undoOf(model, written);
        applyUndo(model, steps);
        const told = { before, saved, edited, after: model };
        const keptIds = new Set(kept.map(({ personId }) => personId));
        const ids = [before, edited].flatMap(({ people }) => Object.keys(people).map(Number));
        expect(ids.map((id) => valuesOf(model.people[id]))).toEqual(
          ids.map((id) => expected(id, told, keptIds)),
        );
      }),
    );
  });
});

interface Told {
  readonly before: Model;
  readonly saved: Model;
  readonly edited: Model;
  readonly after: Model;
}

type Flat = Readonly<Record<string, unknown>> | undefined;

/** Every value is as before the import or as somebody left it since, and who stays is told. */
function expected(id: number, told: Told, kept: ReadonlySet<number>): Flat {
  const { before, saved, edited, after } = told;
  const [was, then, now, end] = [before, saved, edited, after].map(({ people }) =>
    valuesOf(people[id]),
  );
  if (JSON.stringify(then) === JSON.stringify(now)) return was;
  if (was === undefined) return kept.has(id) ? now : elsewhere(now);
  const keys = [...new Set([...Object.keys(was), ...Object.keys(now ?? {})])];
  const values = keys.flatMap((key) => {
    const isEdited = then?.[key] !== now?.[key];
    const stays = isEdited || (kept.has(id) && end?.[key] === then?.[key]);
    const flat = stays ? now : was;
    return flat && key in flat ? [[key, flat[key]] as const] : [];
  });
  return Object.fromEntries(values);
}

/** Who came with the import has nothing left but what they were given since. */
function elsewhere(now: Flat): Flat {
  const rest = Object.entries(now ?? {}).filter(([key]) => !key.startsWith(`${HERE} `));
  const hasPlace = rest.some(([key]) => key.startsWith(`${THERE} `));
  return hasPlace ? Object.fromEntries(rest) : undefined;
}

function valuesOf(each: Model['people'][number] | undefined): Flat {
  if (each === undefined) return undefined;
  const places = Object.entries(each.places).flatMap(([agreement, values]) =>
    Object.entries(values).map(([field, value]) => [`${agreement} ${field}`, value] as const),
  );
  return { ...each.own, ...Object.fromEntries(places) };
}
