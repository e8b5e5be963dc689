import { maskSteps, maskValue } from '../../../shared/domain/mask-journal.ts';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { Membership } from '../../../shared/domain/membership.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { placesOfDay } from '../../../shared/domain/places/places-of-day.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import type { HistoryEntry, PersonView } from '../../../shared/views.ts';
import { readJournal, type PersonJournal } from '../../db/people/person-journal.ts';
import { listLettersOfPerson } from '../../db/letters/register.ts';
import { listMemberships } from '../../db/people/memberships.ts';
import { getStoredPerson } from '../../db/people/people.ts';
import type { Context } from '../context.ts';
import { answerCoverageOf } from './answer-coverage.ts';
import { mayShowField, refuseOutside, withoutFamily } from './within-access.ts';

/** Everything known about one person but the NIK in full. Failure: person-not-found. */
export async function getPerson(context: Context, id: number): Promise<PersonView> {
  const { db } = context.data;
  await refuseOutside(context, id);
  const person = await getStoredPerson(db, id);
  const { nik, ...values } = withoutFamily(context, person.values);
  const today = dayInWita(context.now());
  const memberships = presentFirst(
    await listMemberships(db, id, context.access.departmentId),
    today,
  );
  const isSeen = seenAgreements(context, memberships);
  const seesPks = seenPks(context, memberships);
  return {
    id,
    values,
    nikMasked: nik === null ? null : maskNik(nik),
    diedOn: person.diedOn,
    memberships,
    ...maskJournal(seenOfJournal(context, await readJournal(db, id, isSeen))),
    letters: (await listLettersOfPerson(db, id)).filter(({ pks }) => seesPks(pks)),
    coverage: await answerCoverageOf(db, person, today),
  };
}

/** The places of today first: a form, a letter, a change by hand is about them. Then the newest first. */
function presentFirst(memberships: readonly Membership[], today: Day): Membership[] {
  const present = new Set(placesOfDay(memberships, today));
  return [...present, ...memberships.filter((place) => !present.has(place))];
}

/** What is told of places that may not be seen is not told either. */
function seenAgreements({ access }: Context, memberships: readonly Membership[]) {
  const seen = new Set(memberships.map((place) => place.agreementId));
  return (agreementId: number | null): boolean =>
    access.departmentId === null || agreementId === null || seen.has(agreementId);
}

function seenPks({ access }: Context, memberships: readonly Membership[]) {
  const seen = new Set<Pks | null>(memberships.map((place) => place.pks));
  return (pks: Pks | null): boolean => access.departmentId === null || seen.has(pks);
}

function seenOfJournal(context: Context, { history, origins }: PersonJournal): PersonJournal {
  return {
    history: history
      .map((entry) => ({
        ...entry,
        changes: entry.changes.filter(({ field }) => mayShowField(context, field)),
      }))
      .filter(({ made, changes }, at) => isTold(made, changes, history[at])),
    origins: origins.filter(({ field }) => mayShowField(context, field)),
  };
}

/** What changed nothing that may be shown is no moment of its own. */
function isTold(
  made: HistoryEntry['made'],
  shown: HistoryEntry['changes'],
  whole: HistoryEntry | undefined,
): boolean {
  return made !== null || shown.length > 0 || whole?.changes.length === 0;
}

function maskJournal({ history, origins }: PersonJournal): PersonJournal {
  return {
    history: history.map((entry) => ({ ...entry, changes: maskSteps(entry.changes) })),
    origins: origins.map((one) => ({ ...one, before: maskValue(one.field, one.before) })),
  };
}
