import { setImmediate } from 'node:timers/promises';
import type { LeftPerson, PlanRow } from '../../../shared/domain/plan.ts';
import { ensureDepartments } from '../../db/lists/departments.ts';
import type { StoredImport } from '../../db/imports/imports.ts';
import type { Db } from '../../db/open.sqlite.ts';
import type { RosterWrite, RowToWrite } from '../../db/people/roster-write.ts';
import type { Author } from '../../db/author.ts';
import { prepareRosterWriter } from '../../db/people/write-roster.sqlite.ts';
import { prepareStatusWriter, type StatusWriter } from '../../db/people/write-status.sqlite.ts';
import { type Context, type Job, refuseIfCancelled } from '../context.ts';

/** Rows between two pauses in which a cancel is heard and other requests come in: about 15 ms. */
const SLICE = 500;

/** Whom each row written is about. */
export type PeopleOfRows = ReadonlyMap<PlanRow, number>;

export interface PlanWriter {
  /** Writes what the plan says of these rows. */
  write(rows: readonly PlanRow[]): Promise<PeopleOfRows>;
  /** Writes the answers about who is gone; gives back how many rows and answers were written. */
  finish(): number;
}

type PlannedRow = PlanRow & RowToWrite;

/** For the rows of one plan, part after part, inside the caller's transaction. */
export function preparePlanWriter(
  context: Context,
  trx: Db,
  stored: StoredImport,
  by: Author,
  job: Job,
): PlanWriter {
  const { plan, isSample } = stored;
  const departments = new Map<string, number>();
  const write: RosterWrite = {
    agreementId: stored.agreementId,
    departments,
    source: isSample ? 'sample' : 'import',
    importId: stored.id,
    sheets: plan.sheets.map(({ name }) => name),
    isSample,
    ...by,
  };
  const status = prepareStatusWriter(context.data.raw, write);
  const writeSlice = prepareSliceWriter(context, write, status);
  const total = plan.counts.new + plan.counts.changed;
  let done = 0;
  return {
    write: async (all) => {
      const rows = all.filter(isToBeWritten);
      const people = new Map<PlanRow, number>();
      for (const [name, id] of await ensureDepartments(trx, departmentsOf(rows)))
        departments.set(name, id);
      for (let from = 0; from < rows.length; from += SLICE) {
        refuseIfCancelled(job);
        job.progress('saving', done, total);
        const slice = rows.slice(from, from + SLICE);
        const ids = writeSlice(slice);
        for (const [index, row] of slice.entries()) people.set(row, ids[index] as number);
        done += slice.length;
        await setImmediate();
      }
      return people;
    },
    finish: () => {
      const gone = plan.left.flatMap(toLeaver);
      for (const { personId, reason, on } of gone) status.leave(personId, reason, on);
      job.progress('saving', done, total);
      return done + gone.length;
    },
  };
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
