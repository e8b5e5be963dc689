import { readFile } from 'node:fs/promises';
import { fullOfficeName } from '../../../shared/domain/letters/official.ts';
import { dayInWita, toLongDay } from '../../../shared/domain/values/day.ts';
import { listOfficeKeys } from '../../db/office/office-keys.ts';
import { getOffice } from '../../db/office/office.ts';
import { listVoidCodes } from '../../db/letters/proved-letters.ts';
import { phonePagePath } from '../../resources.ts';
import { writeFileWhole } from '../../files/write-file-whole.ts';
import { noteFile } from '../audit/note-file.ts';
import type { Context } from '../context.ts';
import { currentKey } from './current-key.ts';

/**
 * Writes the page that checks letters on a phone: with the office's name, its public keys, and the letters
 * that are void today. It names nobody and holds nothing secret. Failures: those of writing.
 */
export async function writePhonePage(
  context: Context,
  { path }: { readonly path: string },
): Promise<void> {
  const template = await readFile(phonePagePath(), 'utf8');
  const facts = toScriptText(await gatherFacts(context));
  const page = template.replace(
    '<!-- office -->',
    () => `<script type="application/json" id="office-facts">${facts}</script>`,
  );
  await writeFileWhole(path, Buffer.from(page));
  await noteFile(context, path, { kind: 'document-saved', details: { page: 'proof' } });
}

/** A key is made where there is none yet, so that the page goes on holding for the first letters. */
function gatherFacts(context: Context) {
  const now = context.now();
  return context.data.db.transaction().execute(async (trx) => {
    await currentKey(trx, now);
    const keys = await listOfficeKeys(trx);
    return {
      office: fullOfficeName(await getOffice(trx)),
      asOf: toLongDay(dayInWita(now)),
      keys: keys.map(({ id, publicKey }) => ({
        id,
        publicKey: Buffer.from(publicKey).toString('hex'),
      })),
      voids: await listVoidCodes(trx),
    };
  });
}

/** JSON inside an HTML script: nothing in it may end the script. */
function toScriptText(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
}
