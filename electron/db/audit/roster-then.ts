import { setImmediate } from 'node:timers/promises';
import type { MembershipStatus } from '../../../shared/domain/membership.ts';
import type { JournalValues } from '../../../shared/domain/journal-edits.ts';
import type { Db } from '../open.sqlite.ts';

/** Somebody on the roster as the journal tells of them at a moment. */
export interface MemberThen {
  readonly personId: number;
  /** Null: forgotten since. */
  readonly nik: string | null;
  readonly name: string | null;
  readonly department: string | null;
  readonly job: string | null;
  readonly kpj: string | null;
  readonly status: MembershipStatus;
}

interface PersonThen {
  nik: string | null;
  name: string | null;
  readonly places: Map<number, PlaceThen>;
}

interface PlaceThen {
  department: string | null;
  job: string | null;
  kpj: string | null;
  status: MembershipStatus;
}

/** Rows of the journal that are folded before other requests get their turn. */
const TOGETHER = 5000;

/**
 * The members of these agreements at a moment, by folding the journal from its beginning: all that was
 * written before `until` (an instant in UTC), up to the row `last` where one is named.
 */
export async function foldRoster(
  db: Db,
  agreementIds: readonly number[],
  { until, last = null }: { readonly until: string; readonly last?: number | null },
): Promise<MemberThen[]> {
  const people = new Map<number, PersonThen>();
  for (let after = 0; ;) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each stretch follows from the one before it
    const rows = await readStretch(db, { after, until, last });
    for (const row of rows) fold(people, row);
    const end = rows.at(-1);
    if (!end) return membersOf(people, agreementIds);
    after = end.id;
    // oxlint-disable-next-line eslint/no-await-in-loop -- other requests come in between
    await setImmediate();
  }
}

type Row = Awaited<ReturnType<typeof readStretch>>[number];

function readStretch(
  db: Db,
  { after, until, last }: { readonly after: number; readonly until: string; last: number | null },
) {
  let rows = db
    .selectFrom('change')
    .select(['id', 'about_id', 'agreement_id', 'made', 'ended', 'after'])
    .where('id', '>', after)
    .where('at', '<', until);
  if (last !== null) rows = rows.where('id', '<=', last);
  return rows.orderBy('id').limit(TOGETHER).execute();
}

function fold(people: Map<number, PersonThen>, row: Row): void {
  const { about_id: personId, agreement_id: agreementId, made, ended } = row;
  if (ended === 'person') {
    people.delete(personId);
    return;
  }
  const known = made === 'person' ? undefined : people.get(personId);
  const person = known ?? { nik: null, name: null, places: new Map<number, PlaceThen>() };
  people.set(personId, person);
  const values = JSON.parse(row.after) as JournalValues;
  if (values.nik !== undefined) person.nik = toText(values.nik);
  if (values.name !== undefined) person.name = toText(values.name);
  if (agreementId !== null) foldPlace(person, agreementId, { made, ended, values });
}

function foldPlace(
  { places }: PersonThen,
  agreementId: number,
  { made, ended, values }: Pick<Row, 'made' | 'ended'> & { readonly values: JournalValues },
): void {
  if (ended === 'membership') {
    places.delete(agreementId);
    return;
  }
  const known = made === null ? places.get(agreementId) : EMPTY;
  // A change of what is not there is of no place: the person's own values came with it.
  if (!known) return;
  const place = { ...known };
  if (values.department !== undefined) place.department = toText(values.department);
  if (values.job !== undefined) place.job = toText(values.job);
  if (values.kpj !== undefined) place.kpj = toText(values.kpj);
  if (values.status !== undefined) place.status = values.status as MembershipStatus;
  places.set(agreementId, place);
}

const EMPTY: PlaceThen = { department: null, job: null, kpj: null, status: 'active' };

function toText(value: string | number | null): string | null {
  return value === null ? null : String(value);
}

function membersOf(
  people: ReadonlyMap<number, PersonThen>,
  agreementIds: readonly number[],
): MemberThen[] {
  return [...people].flatMap(([personId, { nik, name, places }]) =>
    agreementIds.flatMap((id) => {
      const place = places.get(id);
      return place ? [{ personId, nik, name, ...place }] : [];
    }),
  );
}
