import { toClaimSheet } from '../../../shared/domain/claims/claim-sheet.ts';
import { dayInWita, timeInWita } from '../../../shared/domain/values/day.ts';
import type { ClaimFilter } from '../../../shared/requests/claims.ts';
import { getOffice } from '../../db/office/office.ts';
import { noteFile } from '../audit/note-file.ts';
import type { Context, Job } from '../context.ts';
import { listClaimLines } from './list-claims.ts';

/**
 * Writes the claims that a filter shows as a workbook, NIKs masked, without causes and families.
 * Failures: target-locked, target-not-writable, disk-full, cancelled.
 */
export async function exportClaims(
  context: Context,
  {
    filter,
    path,
    reason,
  }: { readonly filter: ClaimFilter; readonly path: string; readonly reason: string },
  job: Job,
): Promise<{ readonly rows: number }> {
  const { lines } = await listClaimLines(context, filter);
  const { paper, name: author } = await getOffice(context.data.db);
  const now = context.now();
  const [today, at] = [dayInWita(now), timeInWita(now)];
  const content = toClaimSheet({ claims: lines, paper, author, today, at });
  job.progress('writing', 0, lines.length);
  await context.tools.writeRoster({ path, content }, job);
  const { state, kind, text, personId } = filter;
  const rows = lines.length;
  const narrowed = { state, kind, text: text.trim() !== '', ...(personId && { personId }) };
  const columns = content.columns.map(({ header }) => header);
  const details = { filter: narrowed, rows, columns, reason };
  await noteFile(context, path, { kind: 'claims-exported', details });
  return { rows };
}
