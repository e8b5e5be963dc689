import { composeForgetReport } from '../../../shared/domain/forget-report.ts';
import type { Forgetting } from '../../../shared/domain/forgetting.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import { getForgetting } from '../../db/forgetting/reports.ts';
import { getOffice } from '../../db/office/office.ts';
import { findSignatoryOn } from '../../db/office/signatories.ts';
import type { Context, Job } from '../context.ts';
import { drawPlain, type NamedDocument } from '../letters/draw-plain.ts';
import { composeForgetting } from './run-forgetting.ts';

/**
 * The report (berita acara): of today before anything is done, marked DRAF, or of a time that was,
 * from what the audit log keeps of it. Failure: forget-changed, where there was no such time.
 */
export async function drawForgetReport(
  context: Context,
  { id, basis, witnesses }: Omit<RequestInput<'forget.report'>, 'job'>,
  job: Job,
): Promise<NamedDocument> {
  const { db } = context.data;
  const forgetting: Forgetting =
    id === null
      ? (await composeForgetting(context, db, { basis, witnesses })).forgetting
      : await getForgetting(db, id);
  const content = composeForgetReport({
    office: await getOffice(db),
    signatory: await findSignatoryOn(db, forgetting.day),
    forgetting,
  });
  const name = `Berita acara anonimisasi ${forgetting.day}${id === null ? ' (draf)' : ''}.pdf`;
  return drawPlain(context, content, name, job);
}
