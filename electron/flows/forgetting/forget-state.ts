import { dueOn, endedBefore } from '../../../shared/domain/forgetting.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ForgetState } from '../../../shared/trust-views.ts';
import { listEnded, type EndedPerson } from '../../db/forgetting/candidates.sqlite.ts';
import { listForgettings } from '../../db/forgetting/reports.ts';
import { findRetention, saveRetention, type Retention } from '../../db/forgetting/retention.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';

/** Whose time has come today, by the years that hold today. */
export interface Due extends Retention {
  readonly today: Day;
  readonly endedBefore: Day;
  readonly people: readonly EndedPerson[];
  /** Ended too, but their time has not come. */
  readonly others: readonly EndedPerson[];
}

export async function findDue(context: Context, db: Db): Promise<Due> {
  const today = dayInWita(context.now());
  const retention = await findRetention(db, today);
  const before = endedBefore(today, retention.years);
  const ended = listEnded(context.data.raw, today);
  return {
    ...retention,
    today,
    endedBefore: before,
    people: ended.filter(({ touchedOn }) => touchedOn < before),
    others: ended.filter(({ touchedOn }) => touchedOn >= before),
  };
}

export async function readForgetState(context: Context): Promise<ForgetState> {
  const { db } = context.data;
  const { years, from, source, endedBefore: before, people, others } = await findDue(context, db);
  const next = others.map(({ touchedOn }) => dueOn(touchedOn, years)).toSorted();
  return {
    years,
    from,
    source,
    endedBefore: before,
    people: people.map(({ personId, name, nik, endedOn, pks }) => ({
      personId,
      name,
      nikMasked: maskNik(nik),
      endedOn,
      pks,
    })),
    nextOn: next[0] ?? null,
    reports: await listForgettings(db),
  };
}

/** From a day on data are kept for so many years; what held before goes on holding before it. */
export async function setRetention(
  context: Context,
  wished: RequestInput<'forget.set-years'>,
): Promise<ForgetState> {
  const { data } = context;
  await data.db.transaction().execute(async (trx) => {
    const before = await findRetention(trx, wished.from);
    await saveRetention(trx, wished);
    const after = { years: wished.years, from: wished.from, source: wished.source };
    note(context, {
      kind: 'setting-changed',
      details: { before: { retention: { ...before } }, after: { retention: after } },
    });
  });
  return readForgetState(context);
}
