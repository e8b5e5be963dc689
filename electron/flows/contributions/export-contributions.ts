import { toContributionSheet } from '../../../shared/domain/contributions/contribution-sheet.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import type { Month } from '../../../shared/domain/values/month.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import { getOffice } from '../../db/office/office.ts';
import { noteFile } from '../audit/note-file.ts';
import type { Context, Job } from '../context.ts';
import { listAllDuePeople } from './list-due-people.ts';

/**
 * Writes what each person is due for a month as a workbook. Failures: agreement-not-found,
 * target-locked, target-not-writable, disk-full, cancelled.
 */
export async function exportContributions(
  context: Context,
  request: {
    readonly agreementId: number;
    readonly month: Month;
    readonly path: string;
    /** Why people's data leave the program. */
    readonly reason: string;
  },
  job: Job,
): Promise<{ readonly rows: number }> {
  const { db } = context.data;
  const { agreementId, month, path, reason } = request;
  const agreement = await getAgreement(db, agreementId);
  const people = await listAllDuePeople(db, agreement, month);
  const { paper, name: author } = await getOffice(db);
  const { pks } = agreement;
  const createdOn = dayInWita(context.now());
  const content = toContributionSheet({ people, pks, month, paper, author, createdOn });
  const rows = people.length;
  job.progress('writing', 0, rows);
  await context.tools.writeRoster({ path, content }, job);
  const columns = content.columns.map(({ header }) => header);
  const details = { pks, agreement: agreementId, month, rows, columns, reason };
  await noteFile(context, path, { kind: 'contributions-exported', details });
  return { rows };
}
