import type { RequestInput } from '../../../shared/ipc.ts';
import type { AppState } from '../../../shared/views.ts';
import { storeAsset } from '../../db/office/assets.ts';
import { getOffice, markStarted, saveCoatOfArms, saveOffice } from '../../db/office/office.ts';
import { saveSignatory } from '../../db/office/signatories.ts';
import { readImage } from '../../files/read-image.ts';
import { readAppState } from './app-state.ts';
import { differenceOf, note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { addSampleData } from './sample-data.ts';
import { checkedSignatory } from './signatories.ts';
import { trimmed } from './trimmed.ts';

export interface FirstAnswers extends Omit<RequestInput<'setup.finish'>, 'coatOfArms'> {
  /** The image chosen, or null. */
  readonly coatOfArmsPath: string | null;
}

/**
 * Takes the answers of the first start. Failures: values-invalid, those of images; of the sample
 * rosters, those of files. A failure leaves the first start to be answered again.
 */
export async function finishSetup(context: Context, answers: FirstAnswers): Promise<AppState> {
  const { db } = context.data;
  const signatory = checkedSignatory({ ...answers.signatory, id: null });
  const image = answers.coatOfArmsPath === null ? null : await readImage(answers.coatOfArmsPath);
  if (answers.sample) await addSampleData(context);
  await db.transaction().execute(async (trx) => {
    const before = await getOffice(trx);
    await saveOffice(trx, trimmed(answers.office));
    if (image) await saveCoatOfArms(trx, await storeAsset(trx, image, context.now()));
    if (signatory.name !== '') await saveSignatory(trx, signatory);
    await markStarted(trx, context.now());
    const office = differenceOf(before, await getOffice(trx));
    note(context, { kind: 'started', details: { office, signatory: { ...signatory } } });
  });
  return readAppState(context);
}
