import type { AuditDetail } from '../../../shared/domain/audit.ts';
import type { Forgetting } from '../../../shared/domain/forgetting.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { TrustReplies } from '../../../shared/trust-views.ts';
import { forgetPeople } from '../../db/forgetting/forget-people.sqlite.ts';
import { removeOldCopies } from '../../db/forgetting/old-copies.ts';
import { listForgottenLines } from '../../db/forgetting/membership-years.sqlite.ts';
import { wipeFreePages } from '../../db/forgetting/wipe.sqlite.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { note } from '../audit/note.ts';
import { refuseIfCancelled, type Context, type Job } from '../context.ts';
import { findDue } from './forget-state.ts';

export type ForgetWish = Omit<RequestInput<'forget.run'>, 'job'>;

/**
 * Forgets everybody whose time has come, all of them or none, and only those who were shown. What
 * was done stands in the audit log, from which its report can be drawn for ever.
 * Failures: forget-changed, copy-failed, cancelled.
 */
export async function runForgetting(
  context: Context,
  wish: ForgetWish,
  job: Job,
): Promise<TrustReplies['forget.run']> {
  const { data } = context;
  await context.copies.before('before-forgetting');
  refuseIfCancelled(job);
  const reportId = await data.db.transaction().execute(async (trx) => {
    const { forgetting, personIds } = await composeForgetting(context, trx, wish);
    refuseOthers(personIds, wish.personIds);
    const removed = forgetPeople(data.raw, {
      personIds,
      endedBefore: forgetting.endedBefore,
      actor: context.actor,
      at: context.now().toISOString(),
    });
    await raiseRosterRevision(trx);
    const details = { ...forgetting, removed } as unknown as Record<string, AuditDetail>;
    return note(context, { kind: 'people-forgotten', details });
  });
  await data.db.connection().execute(async () => wipeFreePages(data.raw));
  removeOldCopies(data.folder, dayInWita(context.now()));
  return { people: wish.personIds.length, reportId };
}

/** What the report of today says, before anything is done. */
export async function composeForgetting(
  context: Context,
  db: Context['data']['db'],
  { basis, witnesses }: Pick<ForgetWish, 'basis' | 'witnesses'>,
): Promise<{ readonly forgetting: Forgetting; readonly personIds: readonly number[] }> {
  const { people, today: day, endedBefore, years, source } = await findDue(context, db);
  const personIds = people.map(({ personId }) => personId);
  const lines = listForgottenLines(context.data.raw, personIds);
  const facts = { day, years, source, endedBefore, people: lines, removed: null };
  const named = witnesses.map((name) => name.trim()).filter(Boolean);
  return { forgetting: { ...facts, basis: basis.trim(), witnesses: named }, personIds };
}

function refuseOthers(due: readonly number[], shown: readonly number[]): void {
  const wished = new Set(shown);
  if (wished.size !== due.length || !due.every((id) => wished.has(id)))
    throw new Failure('forget-changed');
}
