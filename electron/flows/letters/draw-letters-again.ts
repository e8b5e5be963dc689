import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillForm } from '../../../shared/domain/letters/fill-form.ts';
import type { AuditDetail, AuditKind } from '../../../shared/domain/audit.ts';
import type { Images } from '../../../shared/domain/values/images.ts';
import { Failure } from '../../../shared/failure.ts';
import { recordLetterFile } from '../../db/letters/letter-files.ts';
import type { PrintLetter } from '../../db/letters/print-letters.ts';
import { recordSignatureUse } from '../../db/office/signature-images.ts';
import type { ImageFile } from '../../files/read-image.ts';
import { asTarget } from '../../files/write-file-whole.ts';
import {
  entryOf,
  refuseIfCancelled,
  type Context,
  type DrawnDocument,
  type Job,
  type PartDrawn,
} from '../context.ts';
import { note } from '../audit/note.ts';
import { BATCH, ONE_FILE } from './draw-print.ts';
import { imagesOfForms } from './images-of-forms.ts';
import { preparePrint, type PreparedPrint } from './prepare-print.ts';
import { whileUnderWay } from './prints.ts';
import { openKeptSignatureImage } from '../signatures/signature-images.ts';

/** What is drawn again is no print that could be gone on with. */
const NO_REQUEST = '0'.repeat(64);

interface LettersAgainEvent {
  readonly kind: AuditKind;
  readonly details: Readonly<Record<string, AuditDetail>>;
}

/** Letters of the register to be drawn once more, in order. */
export interface LettersAgain {
  readonly formIds: readonly number[];
  /** The letters behind the first `after`, `limit` at most. */
  readonly read: (after: number, limit: number) => readonly PrintLetter[];
  readonly count: number;
  readonly asCopy: boolean;
  /** Of the scanned signature, where the letters bear one. */
  readonly passphrase: string | null;
  /** How the log tells of it. */
  readonly event: LettersAgainEvent;
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
  return inHiddenFolder(context, images, job, async (prepared) => {
    const { ids, firstPages, whole } = await drawAll(prepared, letters, job);
    const bytes = await asTarget(() => readFile(join(prepared.staged.folder, ONE_FILE)));
    await remember(context, { ids, sha256: whole.sha256, ...letters.event }, signatures);
    return { bytes, pages: whole.pages, firstPages };
  });
}

/** As a print for the viewer is made; whatever becomes of it, nothing of it stays there. */
function inHiddenFolder<T>(
  context: Context,
  images: Images,
  job: Job,
  draw: (prepared: PreparedPrint) => Promise<T>,
): Promise<T> {
  const id = context.newId();
  return whileUnderWay(context, id, async () => {
    const name = { requestSha256: NO_REQUEST, id };
    const made = { name, images, certificate: null };
    const prepared = await preparePrint(context, { kind: 'view' }, made, job);
    try {
      return await draw(prepared);
    } finally {
      await prepared.close();
    }
  });
}

interface DrawnLetters {
  readonly ids: readonly number[];
  readonly firstPages: readonly number[];
  readonly whole: NonNullable<PartDrawn['whole']>;
}

/** Batch by batch: memory does not grow with the letters. */
async function drawAll(
  { printer }: PreparedPrint,
  { read, count, asCopy }: LettersAgain,
  job: Job,
): Promise<DrawnLetters> {
  const ids: number[] = [];
  const firstPages: number[] = [];
  let whole: PartDrawn['whole'] = null;
  for (let after = 0; after < count; after += BATCH) {
    await job.unpaused();
    refuseIfCancelled(job);
    const batch = read(after, BATCH);
    if (batch.some(({ isVoid }) => isVoid)) throw new Failure('letter-void');
    const contents = batch.map(({ stored }) => fillForm(stored, { asCopy }));
    const part = { file: ONE_FILE, letters: contents, ends: after + BATCH >= count };
    const [drawn] = await printer.draw([part], { ...job, progress: () => {} });
    ids.push(...batch.map((each) => each.id));
    firstPages.push(...(drawn?.firstPages ?? []));
    whole = drawn?.whole ?? null;
    job.progress('drawing', Math.min(after + BATCH, count), count);
  }
  if (!whole) throw new Error('a document that has not ended');
  return { ids, firstPages, whole };
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

interface Drawn extends LettersAgainEvent {
  readonly ids: readonly number[];
  readonly sha256: string;
}

function remember(
  context: Context,
  { ids, sha256, kind, details }: Drawn,
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
        ...entryOf(context),
      });
    note(context, { kind, details: { ...details, count: ids.length, sha256 } });
  });
}
