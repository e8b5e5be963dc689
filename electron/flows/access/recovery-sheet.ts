import { composeRecoverySheet } from '../../../shared/domain/recovery-sheet.ts';
import { dayInWita, timeInWita } from '../../../shared/domain/values/day.ts';
import { getOffice } from '../../db/office/office.ts';
import type { Context, Job } from '../context.ts';
import { drawPlain, type NamedDocument } from '../letters/draw-plain.ts';

/**
 * The sheet with the code that was just given to who acts. The office may still be without a name:
 * the first code is given before the first start is answered.
 */
export async function drawRecoverySheet(
  context: Context,
  code: string,
  job: Job,
): Promise<NamedDocument> {
  const now = context.now();
  const content = composeRecoverySheet({
    office: await getOffice(context.data.db),
    username: context.actor,
    code,
    today: dayInWita(now),
    at: timeInWita(now),
  });
  return drawPlain(context, content, 'Kode pemulihan Buku PKS.pdf', job);
}
