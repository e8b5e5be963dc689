import type { Agreement } from '../../../shared/domain/agreement.ts';
import { planImport } from '../../../shared/domain/planning/plan-import.ts';
import type { ImportMemory, ImportPlan } from '../../../shared/domain/plan.ts';
import { listDecisions } from '../../db/imports/decisions.ts';
import { getDepartmentName, listPlaces } from '../../db/lists/departments.ts';
import { listDifferentPeople } from '../../db/people/different-people.ts';
import { findLastFile } from '../../db/imports/import-people.ts';
import { findAges } from '../../db/office/settings.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { listRosterEntries } from '../../db/people/roster-entries.ts';
import { getRosterRevision } from '../../db/people/roster-revision.ts';
import { listPersonByKey } from '../../db/people/row-keys.ts';
import { type Context, type Job, refuseIfCancelled, type RosterRead } from '../context.ts';
import { type FileToRead, readWithMemory } from './read-with-memory.ts';
import type { Sender } from './sender.ts';

export interface PlannedFile {
  /** Without what was read of its people: the plan holds all that is worth keeping of them. */
  readonly read: Omit<RosterRead, 'readings'>;
  readonly plan: ImportPlan;
  /** The roster's revision that the plan was made on. */
  readonly revision: number;
  readonly department: string | null;
}

/**
 * From a file to what saving it would do: read as its department's files are, compared with the
 * roster. Changes nothing. Failures: those of files and workbooks, department-not-found, cancelled.
 */
export async function planFile(context: Context, file: FileToRead, job: Job): Promise<PlannedFile> {
  const { db } = context.data;
  const { agreement, departmentId, answers } = file;
  // Before everything else: whatever changes while the file is being read makes the plan an old one.
  const revision = await getRosterRevision(db);
  const department = departmentId === null ? null : await getDepartmentName(db, departmentId);
  const { read, sender } = await readWithMemory(context, file, await listPlaces(db), job);
  refuseIfCancelled(job);
  const { readings } = read;
  const people = readings.reduce((sum, { candidates }) => sum + candidates.length, 0);
  job.progress('planning', 0, people);
  const { roster, memory, ages } = await db.transaction().execute(async (trx) => ({
    roster: await listRosterEntries(trx, agreement),
    memory: await gatherMemory(trx, agreement, read, sender),
    ages: await findAges(trx, agreement),
  }));
  const plan = planImport({ readings, agreement, department, roster, answers, memory, ages });
  refuseIfCancelled(job);
  job.progress('planning', people, people);
  const { fileSha256, bytes, sheets } = read;
  return { read: { fileSha256, bytes, sheets }, plan, revision, department };
}

async function gatherMemory(
  db: Db,
  agreement: Agreement,
  { readings }: RosterRead,
  sender: Sender,
): Promise<ImportMemory> {
  const hasKeys = readings.some(({ columns }) => columns.rowKey !== undefined);
  const senders = sender.id === null ? [...sender.people.keys()] : [sender.id];
  return {
    decisions: await listDecisions(db, agreement.id),
    differentPeople: await listDifferentPeople(db),
    personByKey: hasKeys ? await listPersonByKey(db) : new Map(),
    last: await findLastFile(db, agreement.id, senders),
  };
}
