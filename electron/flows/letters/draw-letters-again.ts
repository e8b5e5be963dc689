import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillForm } from '../../../shared/domain/letters/fill-form.ts';
import { Failure } from '../../../shared/failure.ts';
import { recordLetterFile } from '../../db/letters/letter-files.ts';
import type { PrintLetter } from '../../db/letters/print-letters.ts';
import type { ImageFile } from '../../files/read-image.ts';
import { asTarget } from '../../files/write-file-whole.ts';
import { refuseIfCancelled, type Context, type DrawnDocument, type Job } from '../context.ts';
import { ONE_FILE } from './draw-print.ts';
import { imagesOfForms } from './images-of-forms.ts';
import { preparePrint } from './prepare-print.ts';
import { whileUnderWay } from './prints.ts';
import { openKeptSignatureImage, recordSignatureUse } from '../signatures/signature-images.ts';

/** So many letters are read and drawn together. */
const BATCH = 100;

/** Letters of the register to be drawn once more, in order. */
export interface LettersAgain {
  readonly formIds: readonly number[];
  /** The letters behind the first `after`, `limit` at most. */
  read(after: number, limit: number): readonly PrintLetter[];
  readonly count: number;
  readonly asCopy: boolean;
  /** Of the scanned signature, where the letters bear one. */
  readonly passphrase: string | null;
}

/**
 * Draws letters from the register into one document, the way the first print was drawn, and keeps
 * the document's SHA-256. Failures: signature-passphrase-wrong, signature-missing, letter-void,
 * cancelled.
 */
export async function drawLettersAgain(
  context: Context,
  letters: LettersAgain,
  job: Job,
): Promise<DrawnDocument> {
  const found = await imagesOfForms(context.data, letters.formIds);
  const signatures = await openSignatures(context, found.signatures, letters.passphrase);
  const images = new Map([
    ...found.images,
    ...signatures.map(({ sha256, image }) => [sha256, image] as const),
  ]);
  const id = context.newId();
  return whileUnderWay(context, id, async () => {
    const name = { requestSha256: '0'.repeat(64), id };
    const view = { kind: 'view' } as const;
    const prepared = await preparePrint(context, view, { name, images, certificate: null }, job);
    try {
      const ids: number[] = [];
      const firstPages: number[] = [];
      let whole: { readonly sha256: string; readonly pages: number } | null = null;
      for (let after = 0; after < letters.count; after += BATCH) {
        await job.unpaused();
        refuseIfCancelled(job);
        const batch = letters.read(after, BATCH);
        if (batch.some(({ isVoid }) => isVoid)) throw new Failure('letter-void');
        const ends = after + BATCH >= letters.count;
        const contents = batch.map(({ stored }) => fillForm(stored, { asCopy: letters.asCopy }));
        const part = { file: ONE_FILE, letters: contents, ends };
        const [drawn] = await prepared.printer.draw([part], { ...job, progress: () => {} });
        ids.push(...batch.map((each) => each.id));
        firstPages.push(...(drawn?.firstPages ?? []));
        whole = drawn?.whole ?? null;
        job.progress('drawing', Math.min(after + BATCH, letters.count), letters.count);
      }
      const bytes = await asTarget(() => readFile(join(prepared.staged.folder, ONE_FILE)));
      if (!whole) throw new Error('a document that has not ended');
      await record(context, { ids, sha256: whole.sha256 }, signatures);
      return { bytes, pages: whole.pages, firstPages };
    } finally {
      await prepared.close();
    }
  });
}

interface Signature {
  readonly sha256: string;
  readonly signatory: string;
  readonly image: ImageFile;
}

/** Failures: signature-missing, signature-passphrase-wrong. */
async function openSignatures(
  context: Context,
  signatures: ReadonlySet<string>,
  passphrase: string | null,
): Promise<Signature[]> {
  const opened: Signature[] = [];
  for (const sha256 of signatures) {
    if (passphrase === null) throw new Failure('signature-passphrase-wrong');
    opened.push(await openKeptSignatureImage(context, sha256, passphrase));
  }
  return opened;
}

function record(
  context: Context,
  { ids, sha256 }: { readonly ids: readonly number[]; readonly sha256: string },
  signatures: readonly Signature[],
): Promise<void> {
  return context.data.db.transaction().execute(async (trx) => {
    await recordLetterFile(trx, sha256, ids);
    for (const { signatory, sha256: imageSha256 } of signatures)
      await recordSignatureUse(trx, {
        signatory,
        imageSha256,
        purpose: 'reprint',
        printId: null,
        letters: ids.length,
        actor: context.actor,
        now: context.now(),
      });
  });
}
