import type { Agreement, Pks } from '../../../shared/domain/agreement.ts';
import type { Doubt } from '../../../shared/domain/doubt.ts';
import type { Candidate } from '../../../shared/domain/candidate.ts';
import {
  changesByHand,
  judgePerson,
  type PersonJudgement,
} from '../../../shared/domain/planning/judge-person.ts';
import { isMembershipField } from '../../../shared/domain/membership.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { beginsLate } from '../../../shared/domain/places/start.ts';
import type { RosterEntry } from '../../../shared/domain/plan.ts';
import { checkTyped } from '../../../shared/domain/reading/check-typed.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { TypedValues } from '../../../shared/ipc.ts';
import type { PersonCheck } from '../../../shared/views.ts';
import { getAgreementOfPerson } from '../../db/agreements/agreement-of-person.ts';
import { ensureDepartments, listPlaces } from '../../db/lists/departments.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { findAges } from '../../db/office/settings.ts';
import { listRosterEntriesNear } from '../../db/people/roster-entries.ts';
import { refuseForgotten } from '../../db/people/refuse-forgotten.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import type { RowToWrite } from '../../db/people/roster-write.ts';
import { prepareRosterWriter } from '../../db/people/write-roster.sqlite.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { beginPlace, refuseBeginning, type Beginning } from '../places/begin-place.ts';
import { followLater } from './follow-later.ts';

export interface PersonRequest {
  /** Null when adding. */
  readonly personId: number | null;
  readonly pks: Pks;
  readonly values: TypedValues;
}

/** What is odd about a person as typed so far; changes nothing. Failure: person-not-found. */
export async function checkPerson(context: Context, request: PersonRequest): Promise<PersonCheck> {
  const today = dayInWita(context.now());
  const judged = await judge(context.data.db, request, today);
  const { clash } = judged.judgement;
  return {
    values: judged.candidate.values,
    ...judged.judgement,
    clash: clash && {
      personId: clash.personId,
      name: clash.name,
      nikMasked: maskNik(clash.nik),
    },
    ...(isNewPlace(judged) && { begins: beginsOf(judged.agreement, today) }),
  };
}

/** In PKS 2 a replacement has months of membership of their own: from when must be asked. */
function beginsOf(agreement: Agreement, today: Day): PersonCheck['begins'] & object {
  const { pks, coverageFrom: from, coverageUntil: until } = agreement;
  return { from, until, isAsked: pks === 'rentan' && beginsLate(agreement, today) };
}

function isNewPlace({ stored }: Judged): boolean {
  return stored === null || stored.status === null;
}

/**
 * Adds a person to a PKS, or changes one, by the same rules as an import.
 * Failures: person-not-found; nik-taken; values-invalid with the codes of the issues, where one is
 * an error, or is held or a warning that nobody has confirmed; of a new place values-invalid (`on`,
 * `replacesId`), decision-needed (over-quota) and died-already.
 */
export async function savePerson(
  context: Context,
  request: PersonRequest & Beginning & { readonly confirmed: boolean },
): Promise<{ readonly personId: number }> {
  return context.data.db.transaction().execute(async (trx) => {
    const judged = await judge(trx, request, dayInWita(context.now()));
    const { agreement } = judged;
    refuseUnsavable(judged.judgement, request.confirmed);
    const row = toRow(judged);
    if (row === null) return { personId: request.personId as number };
    const isNew = isNewPlace(judged);
    if (isNew && (judged.stored?.diedOn ?? null) !== null) throw new Failure('died-already');
    const doubts = isNew ? await refuseBeginning(context, trx, agreement, request) : [];
    const personId = await writeRow(context, trx, agreement.id, row);
    if (isNew) await beginPlace(context, trx, agreement, { ...request, personId });
    const following = await followLater(trx, agreement, personId, row);
    for (const each of following) await writeRow(context, trx, each.agreementId, each.row);
    await raiseRosterRevision(trx);
    const details = {
      pks: request.pks,
      isNew: request.personId === null,
      fields: row.changes.map(({ field }) => field),
      ...(isNew && beginningOf(request, doubts)),
      ...(following.length > 0 && { alsoIn: following.map(({ agreementId }) => agreementId) }),
    };
    note(context, { kind: 'person-saved', personId, details });
    return { personId };
  });
}

/** For the log, only what was said. */
function beginningOf({ start, replacesId, decision }: Beginning, doubts: readonly Doubt[]) {
  return {
    ...(start && { start }),
    ...(replacesId && { replacesId }),
    ...(doubts.length > 0 && { doubts, reason: decision ?? null }),
  };
}

interface Judged {
  readonly agreement: Agreement;
  readonly candidate: Candidate;
  readonly judgement: PersonJudgement;
  readonly stored: RosterEntry | null;
}

async function judge(
  db: Db,
  { personId, pks, values }: PersonRequest,
  today: Day,
): Promise<Judged> {
  const agreement = await getAgreementOfPerson(db, { personId, pks }, today);
  const candidate = checkTyped(values, await listPlaces(db), agreement.coverageFrom);
  const { nik, birthDate } = candidate.values;
  const roster = await listRosterEntriesNear(db, agreement, { personId, nik, birthDate });
  const stored = roster.find((entry) => entry.personId === personId) ?? null;
  if (personId !== null && stored === null) throw new Failure('person-not-found');
  if (personId !== null) await refuseForgotten(db, personId);
  const ages = await findAges(db, agreement);
  const judgement = judgePerson({ candidate, agreement, personId, roster, ages });
  return { agreement, candidate, judgement, stored };
}

function refuseUnsavable(judgement: PersonJudgement, confirmed: boolean): void {
  const { issues, existingPersonId, canSave } = judgement;
  if (existingPersonId !== null) throw new Failure('nik-taken');
  if (canSave === 'yes' || (canSave === 'with-confirmation' && confirmed)) return;
  const codes = issues.filter((issue) => issue.severity !== 'info').map((issue) => issue.code);
  throw new Failure('values-invalid', [...new Set(codes)]);
}

/** Null where nothing changes. */
function toRow({ candidate, judgement, stored }: Judged): RowToWrite | null {
  const { values: person, row } = candidate;
  if (stored === null) return { row, person, changes: [], personId: null, verdict: 'new' };
  const { personId, status } = stored;
  const changes = changesByHand(stored, candidate, judgement.issues);
  if (status === null) {
    const own = changes.filter((change) => !isMembershipField(change.field));
    return { row, person, changes: own, personId, verdict: 'new' };
  }
  return changes.length === 0 ? null : { row, person, changes, personId, verdict: 'changed' };
}

async function writeRow(
  context: Context,
  trx: Db,
  agreementId: number,
  row: RowToWrite,
): Promise<number> {
  const { department } = row.person;
  const write = prepareRosterWriter(context.data.raw, {
    agreementId,
    departments: await ensureDepartments(trx, department === null ? [] : [department]),
    source: context.source,
    importId: null,
    isSample: false,
    actor: context.actor,
    at: context.now().toISOString(),
  });
  const [personId] = write([row]);
  return personId as number;
}
