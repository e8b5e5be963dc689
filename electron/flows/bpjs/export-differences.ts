import { toDifferenceSheets } from '../../../shared/domain/bpjs/difference-sheets.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import { getOffice } from '../../db/office/office.ts';
import { noteFile } from '../audit/note-file.ts';
import type { Context, Job } from '../context.ts';
import { compareNow, readTheirList, type ListOfMonth } from './compare-with-bpjs.ts';

/**
 * Writes what differs between the two lists as a workbook, for BPJS or the population office to look into; with
 * whole NIKs, for by them people are told apart. Failures: comparison-changed, those of files and
 * workbooks, target-locked, target-not-writable, disk-full, cancelled.
 */
export async function exportDifferences(
  context: Context,
  wish: ListOfMonth & {
    readonly sha256: string;
    readonly reason: string;
    readonly target: string;
  },
  job: Job,
): Promise<{ readonly rows: number }> {
  const { db } = context.data;
  const theirs = await readTheirList(context, wish, job);
  const { agreement, month, list } = theirs;
  if (list.fileSha256 !== wish.sha256) throw new Failure('comparison-changed');
  const compared = await compareNow(db, theirs);
  const office = await getOffice(db);
  const content = toDifferenceSheets(compared, {
    pks: agreement.pks,
    month,
    paper: office.paper,
    author: office.name,
    createdOn: dayInWita(context.now()),
  });
  const sheets = [content, ...content.furtherSheets];
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  job.progress('writing', 0, rows);
  await context.tools.writeRoster({ path: wish.target, content }, job);
  const columns = [
    ...new Set(sheets.flatMap((sheet) => sheet.columns.map(({ header }) => header))),
  ];
  const { reason } = wish;
  const details = { pks: agreement.pks, month, rows, columns, reason };
  await noteFile(context, wish.target, { kind: 'differences-exported', details });
  return { rows };
}
