import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { goOnWithPrint } from '../../electron/flows/letters/go-on-print.ts';
import { drawPrintPages } from '../../electron/flows/letters/print-pages.ts';
import { reprintLetters } from '../../electron/flows/letters/reprint-letters.ts';
import type { IssuedLetters } from '../../electron/flows/letters/issue-letters.ts';
import { mergePeople } from '../../electron/flows/people/merge-people.ts';
import { removeSignatory } from '../../electron/flows/office/signatories.ts';
import { setSignatureImage } from '../../electron/flows/signatures/signature-images.ts';
import { freshFolder } from '../support/database.ts';
import { aPng } from '../support/image.ts';
import { asIfCutOff, everythingIn, issueAll, readyContext } from '../support/prints.ts';

const PASSPHRASE = 'kata sandi contoh';

vi.setConfig({ testTimeout: 30_000 });

async function setImage(context: Context, width: number, passphrase: string): Promise<number> {
  const path = join(freshFolder(), 'ttd.png');
  writeFileSync(path, aPng(width, 20));
  const row = context.data.db.selectFrom('signatory').select('id');
  const { id: signatoryId } = await row.executeTakeFirstOrThrow();
  await setSignatureImage(context, { signatoryId, path, passphrase });
  return signatoryId;
}

/** The only file of a print into a folder, and away with it: the print stands there cut off. */
async function takeFile(context: Context, folder: string, { print }: IssuedLetters) {
  const path = join(folder, everythingIn(folder)[0] ?? '');
  const bytes = readFileSync(path);
  rmSync(path);
  await asIfCutOff(context, String(print?.id));
  return { path, bytes };
}

it('no paper bears a number of a print that may still give it back', async () => {
  const context = await readyContext(2);
  const { print, letters } = await issueAll(context);
  const id = String(print?.id);
  await asIfCutOff(context, id);
  const letterIds = letters.slice(1).map((letter) => letter.id);
  const pages = { print: id, from: 0, count: 1, passphrase: null };
  for (const draw of [
    () => reprintLetters(context, { letterIds, asCopy: false, passphrase: null }, UNWATCHED),
    () => drawPrintPages(context, pages, UNWATCHED),
  ]) {
    await expect(draw()).rejects.toMatchObject({ code: 'letter-print-unfinished' });
  }
});

describe('going on with a print', () => {
  it('signs with the image that its letters bear, though another or nobody signs now', async () => {
    const context = await readyContext(1);
    const folder = freshFolder();
    const signatoryId = await setImage(context, 60, PASSPHRASE);
    const signing = { kind: 'image', passphrase: PASSPHRASE } as const;
    const issued = await issueAll(context, { target: { kind: 'folder', path: folder }, signing });
    const id = String(issued.print?.id);
    for (const change of [
      () => setImage(context, 80, 'kata sandi yang lain'),
      () => removeSignatory(context, signatoryId),
    ]) {
      const { path, bytes } = await takeFile(context, folder, issued);
      await change();
      await goOnWithPrint(context, { id, signing }, UNWATCHED);
      expect(readFileSync(path).equals(bytes)).toBe(true);
    }
  });

  it('is possible by the same wish when those it was for have become one with others', async () => {
    const context = await readyContext(2);
    const folder = freshFolder();
    const target = { kind: 'folder', path: folder } as const;
    const [kept, gone] = await context.data.db
      .selectFrom('membership')
      .select(['id', 'person_id as personId'])
      .execute();
    const selection = { membershipIds: [Number(gone?.id)] };
    const issued = await issueAll(context, { selection, target });
    const { path, bytes } = await takeFile(context, folder, issued);
    const [keptId, goneId] = [Number(kept?.personId), Number(gone?.personId)];
    await mergePeople(context, { keptId, goneId, fromGone: [], note: '' });
    expect((await issueAll(context, { selection, target })).letters).toEqual(issued.letters);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});
