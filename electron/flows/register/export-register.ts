import { toRegisterSheet } from '../../../shared/domain/sending/register-sheet.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import type { RegisterFilter } from '../../../shared/letter-shapes.ts';
import { getOffice } from '../../db/office/office.ts';
import { listRegister } from '../../db/letters/register.ts';
import { filterWithoutText, noteFile } from '../audit/note-file.ts';
import type { Context, Job } from '../context.ts';

/**
 * Writes the part of the register that a filter shows as a workbook. Failures: target-locked,
 * target-not-writable, disk-full, cancelled.
 */
export async function exportRegister(
  context: Context,
  {
    filter,
    path,
    reason,
  }: { readonly filter: RegisterFilter; readonly path: string; readonly reason: string },
  job: Job,
): Promise<{ readonly rows: number }> {
  const { db } = context.data;
  const { letters } = await listRegister(db, filter);
  const { paper, name: author } = await getOffice(db);
  const createdOn = dayInWita(context.now());
  const content = toRegisterSheet({ letters, year: filter.year, paper, author, createdOn });
  job.progress('writing', 0, letters.length);
  await context.tools.writeRoster({ path, content }, job);
  const rows = letters.length;
  const columns = content.columns.map(({ header }) => header);
  const details = { filter: filterWithoutText(filter), rows, columns, reason };
  await noteFile(context, path, { kind: 'register-exported', details });
  return { rows };
}
