import { setImmediate } from 'node:timers/promises';
import type { LeftPerson, PlanRow } from '../../shared/domain/plan.ts';
import { ensureDepartments } from '../db/departments.ts';
import type { StoredImport } from '../db/imports.ts';
import type { Db } from '../db/open.sqlite.ts';
import type { RosterWrite, RowToWrite } from '../db/roster-write.ts';
import type { Author } from '../db/terms.ts';
import { prepareRosterWriter } from '../db/write-roster.sqlite.ts';
import { prepareStatusWriter, type StatusWriter } from '../db/write-status.sqlite.ts';
import type { Context, Job } from './context.ts';
import { refuseIfCancelled } from './plan-file.ts';

/** Rows between two pauses in which a cancel is heard and other requests come in: about 15 ms. */
const SLICE = 500;

export interface WrittenPlan {
  /** Whom each row written is about. */
  readonly people: ReadonlyMap<PlanRow, number>;
  /** How many rows and answers wrote something. */
  readonly writes: number;
}

type PlannedRow = PlanRow & RowToWrite;

/** Writes the rows of a plan and the answers about who is gone, inside the caller's transaction. */
export async function writePlan(
  context: Context,
  trx: Db,
  stored: StoredImport,
  by: Author,
  job: Job,
): Promise<WrittenPlan> {
  const { plan, isSample } = stored;
  const rows = plan.rows.filter(isToBeWritten);
  const gone = plan.left.flatMap(toLeaver);
  if (rows.length + gone.length === 0) return { people: new Map(), writes: 0 };
  const write: RosterWrite = {
    agreementId: stored.agreementId,
    departments: await ensureDepartments(trx, departmentsOf(rows)),
    source: isSample ? 'sample' : 'import',
    importId: stored.id,
    sheets: plan.sheets.map(({ name }) => name),
    isSample,
    ...by,
  };
  const status = prepareStatusWriter(context.data.raw, write);
  const writeSlice = prepareSliceWriter(context, write, status);
  const people = new Map<PlanRow, number>();
  for (let done = 0; done < rows.length; done += SLICE) {
    refuseIfCancelled(job);
    job.progress('saving', done, rows.length);
    const slice = rows.slice(done, done + SLICE);
    for (const [index, id] of writeSlice(slice).entries()) people.set(slice[index] as PlanRow, id);
    await setImmediate();
  }
  for (const { personId, reason, on } of gone) status.leave(personId, reason, on);
  job.progress('saving', rows.length, rows.length);
  return { people, writes: rows.length + gone.length };
}

function prepareSliceWriter(
  { data: { raw } }: Context,
  write: RosterWrite,
  status: StatusWriter,
): (slice: readonly PlannedRow[]) => readonly number[] {
  const writeRoster = prepareRosterWriter(raw, write);
  return (slice) => {
    const ids = writeRoster(slice.map((row) => withStatus(row, status)));
    for (const [index, row] of slice.entries())
      if (row.effects !== undefined) status.apply(ids[index] as number, row.effects, row);
    return ids;
  };
}

/** What an effect changes of the place here stands in the journal beside the row's values. */
function withStatus(row: PlannedRow, status: StatusWriter): RowToWrite {
  if (row.effects === undefined) return row;
  const change = status.changeOf(row.personId, row.effects);
  return change === null ? row : { ...row, status: change };
}

/** Nobody leaves but who was named, with reason and day. */
function toLeaver({ personId, answer }: LeftPerson) {
  if (answer?.choice !== 'leave' || answer.reason === null || answer.on === null) return [];
  return [{ personId, reason: answer.reason, on: answer.on }];
}

function departmentsOf(rows: readonly RowToWrite[]): string[] {
  return rows.map((row) => row.person.department).filter((name) => name !== null);
}

function isToBeWritten(row: PlanRow): row is PlannedRow {
  return row.verdict === 'new' || row.verdict === 'changed';
}
