import type { Agreement, Pks } from '../../../shared/domain/agreement.ts';
import { NO_ANSWERS } from '../../../shared/domain/answers.ts';
import { findBareList } from '../../../shared/domain/places/bare-list.ts';
import { matchRows, type RowWithNik } from '../../../shared/domain/places/match-rows.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { PlaceMatch } from '../../../shared/requests/places.ts';
import { getAgreementOn } from '../../db/agreements/agreements.ts';
import { listPlaces } from '../../db/lists/departments.ts';
import { listActiveMembers } from '../../db/places/active-members.ts';
import { refuseIfCancelled, type Context, type Job, type RosterRead } from '../context.ts';

/**
 * Who of a PKS stands in a file: any roster, or a list that holds no more than NIKs. Changes nothing.
 * Failures: those of files and workbooks, cancelled.
 */
export async function matchPlaces(
  context: Context,
  { path, pks }: { readonly path: string; readonly pks: Pks },
  job: Job,
): Promise<PlaceMatch> {
  const { db } = context.data;
  const agreement = await getAgreementOn(db, pks, dayInWita(context.now()));
  const rows = await readRows(context, path, agreement, job);
  refuseIfCancelled(job);
  return matchRows(rows, await listActiveMembers(db, agreement.id));
}

async function readRows(
  context: Context,
  path: string,
  { pks, coverageFrom }: Agreement,
  job: Job,
): Promise<readonly RowWithNik[]> {
  const request = {
    source: { kind: 'file', path },
    memory: [],
    places: await listPlaces(context.data.db),
    agreement: { pks, coverageFrom },
  } as const;
  try {
    return rowsOf(await context.tools.readRoster({ ...request, answers: NO_ANSWERS }, job));
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'workbook-no-table') throw error;
    const bare = findBareList(await context.tools.lookAtRoster({ path }, job));
    if (bare === null) throw error;
    const read = rowsOf(await context.tools.readRoster({ ...request, answers: bare.answers }, job));
    return bare.first === null ? read : [bare.first, ...read];
  }
}

function rowsOf({ readings }: RosterRead): RowWithNik[] {
  return readings.flatMap(({ candidates }) =>
    candidates.map(({ row, values }) => ({ row, nik: values.nik, name: values.name })),
  );
}
