import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../../shared/failure.ts';
import type { PrintItem } from '../../../shared/letter-views.ts';
import { makeVoid } from '../../db/letters/register-letters.ts';
import { giveNumbersBack } from '../../db/letters/letter-counter.ts';
import { dropUnusedForms } from '../../db/letters/letter-forms.ts';
import { filesOfPrint, formsOfPrint, numbersOfPrint } from '../../db/letters/print-letters.ts';
import { endPrint, getPrint, type StoredPrint } from '../../db/letters/prints.ts';
import { isFile, stageFiles } from '../../files/staged-files.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { note } from '../audit/note.ts';
import { entryOf, type Context } from '../context.ts';
import { folderOf, hiddenName } from './prepare-print.ts';
import { targetOf, toPrintItem, whileUnderWay } from './prints.ts';

/** Why a number has no letter where another was given behind it. */
const REASON = 'Cetakan dibatalkan sebelum suratnya selesai dibuat.';
/** … and where its file could be seen: somebody may have put it on paper. */
const SEEN = 'Cetakan dibatalkan, tetapi berkasnya sempat ada di folder.';

/**
 * Gives the numbers of a print back that was cut off, and takes away what it has left: its hidden
 * files, and those of its files that stood in their place already. Where one did, nobody knows
 * whether it was printed meanwhile: the numbers are then void and never somebody else's. Failures:
 * print-not-found, print-ended, print-under-way.
 */
export async function giveBackPrint(context: Context, id: string): Promise<PrintItem> {
  return whileUnderWay(context, id, async () => {
    const print = await getPrint(context.data.db, id);
    if (print.status !== 'drawing') throw new Failure('print-ended');
    await clearHidden(context, print);
    const seen = await removeFilesOf(context, print);
    if (seen > 0) await makeAllVoid(context, id);
    else await giveBackNumbers(context, id);
    const given = toPrintItem(await getPrint(context.data.db, id));
    // Its letters have left the register; what they were called is still good to know.
    return { ...given, firstNumber: print.firstNumber, lastNumber: print.lastNumber };
  });
}

/**
 * Takes the letters of a print out of the register as far as their numbers are the last of their
 * book; the others become void with the reason. No number is lost silently, none given twice.
 */
export async function giveBackNumbers(context: Context, printId: string): Promise<void> {
  const { data } = context;
  await data.db.transaction().execute(async (trx) => {
    const taken = await takenBy(trx, printId);
    const forms = formsOfPrint(data, printId);
    for (const numbers of numbersOfPrint(data, printId)) {
      const left = await giveNumbersBack(trx, numbers);
      await makeVoid(trx, left, REASON, entryOf(context));
    }
    await dropUnusedForms(trx, forms);
    await endPrint(trx, printId, 'given-back', context.now());
    note(context, { kind: 'print-given-back', details: { ...taken, seen: false } });
  });
}

/** What the log says of a print whose numbers go back or become void. */
async function takenBy(trx: Db, print: string) {
  const { letters: count, firstNumber: first, lastNumber: last } = await getPrint(trx, print);
  return { print, count, first, last };
}

async function makeAllVoid(context: Context, printId: string): Promise<void> {
  const { data } = context;
  await data.db.transaction().execute(async (trx) => {
    const taken = await takenBy(trx, printId);
    for (const { letterIds } of numbersOfPrint(data, printId))
      await makeVoid(trx, letterIds, SEEN, entryOf(context));
    await endPrint(trx, printId, 'given-back', context.now());
    note(context, { kind: 'print-given-back', details: { ...taken, seen: true } });
  });
}

/**
 * Takes away the files of a print that stand in their places, only what is its own, byte for byte;
 * tells how many there were.
 */
export async function removeFilesOf(context: Context, print: StoredPrint): Promise<number> {
  const folder = folderOf(context, targetOf(print));
  let found = 0;
  for (const { file, sha256 } of filesOfPrint(context.data, print.id))
    if (await isFile(join(folder, file), sha256)) {
      found += 1;
      await rm(join(folder, file), { force: true }).catch(() => {});
    }
  return found;
}

/** The folder may be gone, or on a disk that is not there today. */
async function clearHidden(context: Context, print: StoredPrint): Promise<void> {
  const folder = folderOf(context, targetOf(print));
  const staged = await stageFiles(folder, hiddenName(print)).catch(() => null);
  await staged?.clear();
}
