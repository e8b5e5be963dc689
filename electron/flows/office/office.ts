import type { OfficeInput } from '../../../shared/ipc.ts';
import type { OfficeView } from '../../../shared/views.ts';
import { storeAsset } from '../../db/office/assets.ts';
import { getOffice, saveCoatOfArms, saveOffice } from '../../db/office/office.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { readImage } from '../../files/read-image.ts';
import { differenceOf, note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { trimmed } from './trimmed.ts';

/** The office as the window shows it, the coat of arms by its address. */
async function viewOffice(db: Db): Promise<OfficeView> {
  const office = await getOffice(db);
  const { coatOfArms } = office;
  return { ...office, coatOfArmsUrl: coatOfArms && `app://assets/${coatOfArms}` };
}

export function readOffice(context: Context): Promise<OfficeView> {
  return viewOffice(context.data.db);
}

export async function changeOffice(context: Context, input: OfficeInput): Promise<OfficeView> {
  const { db } = context.data;
  await db.transaction().execute(async (trx) => {
    const before = await getOffice(trx);
    await saveOffice(trx, trimmed(input));
    note(context, { kind: 'office-changed', details: differenceOf(before, await getOffice(trx)) });
  });
  return viewOffice(db);
}

/**
 * Takes an image as the coat of arms, or none. Letters already printed keep theirs: the image
 * before stays stored. Failures: file-missing, file-too-large, image-unreadable.
 */
export async function changeCoatOfArms(context: Context, path: string | null): Promise<OfficeView> {
  const { db } = context.data;
  const image = path === null ? null : await readImage(path);
  await db.transaction().execute(async (trx) => {
    const before = await getOffice(trx);
    await saveCoatOfArms(trx, image && (await storeAsset(trx, image, context.now())));
    note(context, { kind: 'office-changed', details: differenceOf(before, await getOffice(trx)) });
  });
  return viewOffice(db);
}
