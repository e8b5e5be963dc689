import { knownSum } from '../../../shared/domain/contributions/dues.ts';
import { composeLeadershipReport } from '../../../shared/domain/overview/leadership-report.ts';
import type { ReportContributions } from '../../../shared/domain/overview/report-tables.ts';
import { toReportWorkbook } from '../../../shared/domain/overview/report-workbook.ts';
import { dayInWita, toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import { listAgreements } from '../../db/agreements/agreements.ts';
import { getOffice } from '../../db/office/office.ts';
import { findSignatoryOn } from '../../db/office/signatories.ts';
import { sha256Of } from '../../files/sha256.ts';
import { noteAlone } from '../audit/note.ts';
import { noteFile } from '../audit/note-file.ts';
import type { Context, Job } from '../context.ts';
import { readAccount } from '../contributions/get-account.ts';
import { drawPlain, type NamedDocument } from '../letters/draw-plain.ts';
import { getOverview } from './get-overview.ts';

/** The report for the leadership as a PDF. Failures: values-invalid (the day is to come), cancelled. */
export async function drawReport(context: Context, on: Day, job: Job): Promise<NamedDocument> {
  const facts = await gatherReport(context, on);
  const signatory = await findSignatoryOn(context.data.db, facts.today);
  const content = composeLeadershipReport({ ...facts, signatory });
  const drawn = await drawPlain(context, content, `Laporan pimpinan ${toLongDay(on)}.pdf`, job);
  const { pages, bytes } = drawn;
  const details = { day: on, pages, sha256: sha256Of(bytes) };
  await noteAlone(context, { kind: 'report-drawn', details });
  return drawn;
}

/**
 * The same as a workbook, a sheet for each table. Failures: values-invalid (the day is to come),
 * target-locked, target-not-writable, disk-full, cancelled.
 */
export async function exportReport(
  context: Context,
  { on, path, reason }: { readonly on: Day; readonly path: string; readonly reason: string },
  job: Job,
): Promise<{ readonly rows: number }> {
  const content = toReportWorkbook(await gatherReport(context, on));
  const sheets = [content, ...(content.furtherSheets ?? [])];
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  job.progress('writing', 0, rows);
  await context.tools.writeRoster({ path, content }, job);
  await noteFile(context, path, { kind: 'report-exported', details: { day: on, rows, reason } });
  return { rows };
}

async function gatherReport(context: Context, on: Day) {
  const { db } = context.data;
  const today = dayInWita(context.now());
  if (on > today) throw new Failure('values-invalid', ['on']);
  const overview = await getOverview(context, on);
  const contributions = await listContributions(context, on);
  return { office: await getOffice(db), overview, contributions, today };
}

/**
 * Of the agreements that have begun by a day those of which something is billed or set aside: what a
 * period that is over paid is accounted for after it was followed too.
 */
async function listContributions({ data }: Context, on: Day): Promise<ReportContributions[]> {
  const found: ReportContributions[] = [];
  for (const { id, pks, coverageFrom: from, coverageUntil: until } of await listAgreements(
    data.db,
  )) {
    if (from > on) continue;
    const { account, dues } = await readAccount(data.db, id);
    const { billed, paid, budget } = account;
    const due = knownSum(account.due, {
      people: dues.reduce((sum, { people }) => sum + people, 0),
      withoutWage: dues.reduce((sum, { withoutWage }) => sum + withoutWage, 0),
    });
    if (billed > 0 || budget !== null) found.push({ pks, from, until, due, billed, paid, budget });
  }
  return found;
}
