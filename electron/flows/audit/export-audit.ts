import { auditSentence, AUDIT_VIA_NAME } from '../../../shared/audit-words.ts';
import {
  safeSheetName,
  type ExportColumn,
  type RosterExport,
} from '../../../shared/domain/sending/roster-export.ts';
import { dayInWita, timeInWita } from '../../../shared/domain/values/day.ts';
import type { AuditFilter } from '../../../shared/trust-shapes.ts';
import type { AuditEntryView } from '../../../shared/trust-views.ts';
import { listEntries } from '../../db/audit/entries.ts';
import { getOffice } from '../../db/office/office.ts';
import { refuseIfCancelled, type Context, type Job } from '../context.ts';
import { noteFile } from './note-file.ts';

const COLUMNS: readonly (ExportColumn & {
  readonly value: (entry: AuditEntryView) => string | number | null;
})[] = [
  { header: 'Nomor', kind: 'integer', width: 10, value: ({ id }) => id },
  { header: 'Tanggal', kind: 'day', width: 12, value: ({ at }) => dayInWita(new Date(at)) },
  { header: 'Pukul (WITA)', kind: 'text', width: 12, value: ({ at }) => timeInWita(new Date(at)) },
  { header: 'Oleh', kind: 'text', width: 18, value: ({ actor }) => actor },
  { header: 'Melalui', kind: 'text', width: 12, value: ({ via }) => AUDIT_VIA_NAME[via] },
  { header: 'Kegiatan', kind: 'text', width: 60, value: auditSentence },
  { header: 'Peserta', kind: 'text', width: 30, value: ({ person }) => person?.name ?? null },
  { header: 'Baris riwayat data', kind: 'integer', width: 12, value: ({ changes }) => changes },
  {
    header: 'Rincian',
    kind: 'text',
    width: 60,
    value: ({ details }) => (Object.keys(details).length === 0 ? null : JSON.stringify(details)),
  },
];

/** So many entries are read together. */
const TOGETHER = 500;

/**
 * Writes what a filter shows of the log as a workbook, the newest first. Failures: target-locked,
 * target-not-writable, disk-full, cancelled.
 */
export async function exportAudit(
  context: Context,
  request: { readonly filter: AuditFilter; readonly reason: string; readonly path: string },
  job: Job,
): Promise<{ readonly rows: number }> {
  const { filter, reason, path } = request;
  const entries = await readAll(context, filter, job);
  const { paper, name: author } = await getOffice(context.data.db);
  const content: RosterExport = {
    sheetName: safeSheetName('Riwayat Kegiatan'),
    titleLines: [],
    columns: COLUMNS.map(({ header, kind, width }) => ({ header, kind, width })),
    rows: entries.map((entry) => COLUMNS.map(({ value }) => value(entry))),
    sumColumn: null,
    paper,
    documentTitle: 'Riwayat Kegiatan',
    author,
    createdOn: dayInWita(context.now()),
  };
  await context.tools.writeRoster({ path, content }, job);
  const details = { filter, rows: entries.length, reason };
  await noteFile(context, path, { kind: 'audit-exported', details });
  return { rows: entries.length };
}

/** Read in one transaction: an entry that comes meanwhile would shift the pages. */
function readAll(context: Context, filter: AuditFilter, job: Job): Promise<AuditEntryView[]> {
  return context.data.db.transaction().execute(async (trx) => {
    const all: AuditEntryView[] = [];
    for (;;) {
      refuseIfCancelled(job);
      const page = { offset: all.length, limit: TOGETHER };
      // oxlint-disable-next-line eslint/no-await-in-loop -- page after page
      const { entries, total } = await listEntries(trx, filter, page);
      all.push(...entries);
      job.progress('writing', 0, total);
      if (entries.length < TOGETHER) return all;
    }
  });
}
