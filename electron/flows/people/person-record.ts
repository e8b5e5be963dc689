import { PKS_SHORT } from '../../../shared/domain/agreement.ts';
import { isMembershipField, type Membership } from '../../../shared/domain/membership.ts';
import { ROSTER_FIELDS } from '../../../shared/domain/person.ts';
import {
  composePersonRecord,
  type PersonRecord,
  type RecordValue,
} from '../../../shared/domain/person-record.ts';
import { dayInWita, timeInWita } from '../../../shared/domain/values/day.ts';
import { FIELD_NAME, LETTER_KIND_NAME, LETTER_STATUS_NAME } from '../../../shared/words.ts';
import { listClaimsAbout } from '../../db/claims/claims-about.ts';
import { listActsAbout, listExportsOf } from '../../db/audit/acts-about.ts';
import { getCreatedAt, listContactTexts } from '../../db/people/person-facts.ts';
import { refuseForgotten } from '../../db/people/refuse-forgotten.ts';
import { findRetention } from '../../db/forgetting/retention.ts';
import { listLettersOfPerson } from '../../db/letters/register.ts';
import { getOffice } from '../../db/office/office.ts';
import { listMemberships } from '../../db/people/memberships.ts';
import { getStoredPerson, type StoredPerson } from '../../db/people/people.ts';
import { readJournal, type PersonJournal } from '../../db/people/person-journal.ts';
import { noteAlone } from '../audit/note.ts';
import type { Context, Job } from '../context.ts';
import { mayShowField, refuseOutside, withoutFamily } from './within-access.ts';
import { drawPlain, type NamedDocument } from '../letters/draw-plain.ts';
import {
  actWords,
  changeWords,
  claimWords,
  membershipWords,
  originWords,
  valueWords,
} from './record-words.ts';

/**
 * A person's record of processing (UU 27/2022, articles 7, 31 and 32), for the person: with the NIK
 * in full. That it was made is written down. Failures: person-not-found, person-forgotten.
 */
export async function drawPersonRecord(
  context: Context,
  id: number,
  job: Job,
): Promise<NamedDocument> {
  await refuseOutside(context, id);
  await refuseForgotten(context.data.db, id);
  const content = composePersonRecord(await gatherRecord(context, id));
  const drawn = await drawPlain(context, content, 'Catatan pemrosesan data pribadi.pdf', job);
  await noteAlone(context, {
    kind: 'record-printed',
    personId: id,
    details: { pages: drawn.pages },
  });
  return drawn;
}

async function gatherRecord(context: Context, id: number): Promise<PersonRecord> {
  const { db } = context.data;
  const { departmentId } = context.access;
  const now = context.now();
  const today = dayInWita(now);
  const person = await getStoredPerson(db, id);
  const memberships = await listMemberships(db, id, departmentId);
  const seen = new Set<number | null>([null, ...memberships.map((place) => place.agreementId)]);
  const isSeen = (agreementId: number | null) => departmentId === null || seen.has(agreementId);
  const journal = await readJournal(db, id, isSeen);
  const pks = [...new Set(memberships.map((place) => place.pks))];
  const letters = await listLettersOfPerson(db, id);
  return {
    office: await getOffice(db),
    name: person.values.name ?? '',
    nik: person.values.nik ?? '',
    values: valuesOf(context, person, journal, memberships),
    contacts: mayShowField(context, 'heirName') ? await listContactTexts(db, id) : [],
    memberships: memberships.map(membershipWords),
    letters: letters
      .filter((letter) => departmentId === null || pks.some((one) => one === letter.pks))
      .map(({ number, date, kind, status }) => ({
        number,
        date,
        kind: LETTER_KIND_NAME[kind],
        status: LETTER_STATUS_NAME[status],
      }))
      .toReversed(),
    claims: (await listClaimsAbout(db, id)).map(claimWords),
    changes: journal.history
      .map((entry) => ({
        ...entry,
        changes: entry.changes.filter(({ field }) => mayShowField(context, field)),
      }))
      .toReversed()
      .map(changeWords),
    acts: (await listActsAbout(db, id)).map(actWords),
    exports: (await listExportsOf(db, pks, await getCreatedAt(db, id))).map(actWords),
    retention: await findRetention(db, today),
    today,
    at: timeInWita(now),
  };
}

/** Each field that holds something, and behind it where that came from. */
function valuesOf(
  context: Context,
  { values, diedOn }: StoredPerson,
  { origins }: PersonJournal,
  memberships: readonly Membership[],
): RecordValue[] {
  const shown = withoutFamily(context, values);
  const own = ROSTER_FIELDS.filter((field) => !isMembershipField(field)).flatMap((field) => {
    const value = shown[field];
    if (value === null) return [];
    const origin = origins.find((one) => one.field === field);
    return [
      { label: FIELD_NAME[field], value: valueWords(field, value), origin: originWords(origin) },
    ];
  });
  const ofPlaces = origins.flatMap((origin) => {
    const { field, pks } = origin;
    const value = isMembershipField(field)
      ? (memberships.find((place) => place.pks === pks)?.[field] ?? null)
      : null;
    if (value === null) return [];
    const label = `${FIELD_NAME[field]}${pks ? ` (${PKS_SHORT[pks]})` : ''}`;
    return [{ label, value: valueWords(field, value), origin: originWords(origin) }];
  });
  const died = diedOn === null ? [] : [diedRow(diedOn)];
  return [...own, ...died, ...ofPlaces];
}

function diedRow(diedOn: string): RecordValue {
  return { label: 'Meninggal pada', value: valueWords('diedOn', diedOn), origin: '' };
}
