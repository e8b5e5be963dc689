import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readCopyName } from '../../../shared/domain/copy-name.ts';
import { Failure, type FailureCode } from '../../../shared/failure.ts';
import type { CopiesState } from '../../../shared/trust-views.ts';
import {
  findSecondPlace,
  noteSecondPlace,
  removeSecondPlace,
  setSecondPlace,
  type StoredSecondPlace,
} from '../../db/copies/second-place.ts';
import { putCopy } from '../../sealing/put-copy.ts';
import type { ScryptCost } from '../../sealing/scrypt.ts';
import { makeSealKey, type SealKey } from '../../sealing/sealed-copy.ts';
import { errorCode } from '../../error-code.ts';
import { note } from '../audit/note.ts';
import type { Context, MadeCopy } from '../context.ts';
import { readCopiesState } from './copies-state.ts';
import { refuseShort } from './save-copy.ts';
import { thinOut } from './thin-out.ts';

/**
 * Chooses where copies also go, or ends it. The passphrase makes a key that is kept, so that each copy
 * is sealed without asking; null keeps the one there is. A copy goes there at once. Failures:
 * copy-passphrase-short, copy-passphrase-needed (there is none yet), second-place-missing; whatever
 * stands in the way of that first copy is shown with the place.
 */
export async function chooseSecondPlace(
  context: Context,
  wish: { readonly folder: string | null; readonly passphrase: string | null },
): Promise<CopiesState> {
  refuseShort(wish.passphrase);
  const { db } = context.data;
  const before = await findSecondPlace(db);
  const place = wish.folder === null ? null : await toPlace(wish.folder, wish.passphrase, before);
  await db.transaction().execute(async (trx) => {
    await (place ? setSecondPlace(trx, place) : removeSecondPlace(trx));
    const details = { isSet: place !== null, isNewPassphrase: wish.passphrase !== null };
    note(context, { kind: 'second-place-set', details });
  });
  if (place) await context.copies.sendNewest();
  return readCopiesState(context);
}

async function toPlace(
  folder: string,
  passphrase: string | null,
  before: StoredSecondPlace | null,
): Promise<StoredSecondPlace> {
  await refuseMissing(folder);
  const fresh = { folder, copied_at: null, problem: null };
  if (passphrase === null) {
    if (!before) throw new Failure('copy-passphrase-needed');
    return { ...before, ...fresh };
  }
  const { cost, salt, key } = await makeSealKey(passphrase);
  return { ...fresh, cost: JSON.stringify(cost), salt, key };
}

/**
 * Puts a copy into the second place, sealed, and takes away there what the rule no longer keeps. What
 * stands in the way is kept with the place and fails nobody.
 */
export async function sendToSecondPlace(
  { data, now }: Pick<Context, 'data' | 'now'>,
  copy: Pick<MadeCopy, 'path'>,
): Promise<void> {
  const place = data.heldBy ? null : await findSecondPlace(data.db);
  if (!place) return;
  const { folder } = place;
  try {
    await refuseMissing(folder);
    const name = basename(copy.path).replace(/\.sqlite$/, '.bpks');
    await putCopy(copy.path, join(folder, name), keyOf(place));
    await thinOut(folder, now());
    const copiedAt = readCopyName(basename(copy.path))?.at ?? now().toISOString();
    await noteSecondPlace(data.db, folder, { copiedAt });
  } catch (error) {
    await noteSecondPlace(data.db, folder, { problem: codeOf(error) });
  }
}

/** The place must be there already: made anew it would lie where the stick is not plugged in. */
async function refuseMissing(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new Failure('second-place-missing');
}

function keyOf({ cost, salt, key }: StoredSecondPlace): SealKey {
  return { cost: JSON.parse(cost) as ScryptCost, salt, key };
}

function codeOf(error: unknown): FailureCode {
  if (error instanceof Failure) return error.code;
  return errorCode(error) === 'ENOENT' ? 'second-place-missing' : 'target-not-writable';
}
