import { Failure } from '../../../shared/failure.ts';
import type { SignatureImageView, SignatureUseView } from '../../../shared/letter-views.ts';
import * as stored from '../../db/office/signature-images.ts';
import { readImage, type ImageFile } from '../../files/read-image.ts';
import { sha256Of } from '../../files/sha256.ts';
import { openSealedImage, sealImage } from '../../sealing/sealed-image.ts';
import { createTurns } from '../../turns.ts';
import { note } from '../audit/note.ts';
import { entryOf, type Context } from '../context.ts';
import { waitAfterWrongTries, WRONG_TRIES_COUNT_FOR } from './wrong-tries.ts';

const MOST_BYTES = 2 * 1024 * 1024;
const SHORTEST_PASSPHRASE = 8;

export interface OpenedSignatureImage {
  readonly signatory: string;
  /** The name under which letters know it. */
  readonly sha256: string;
  readonly image: ImageFile;
}

/**
 * Keeps a scanned signature, sealed: without the passphrase nobody gets it back, not even from the
 * database file. It takes the place of the one before. Failures: file-missing, file-unreadable,
 * image-too-large, image-unreadable, signature-passphrase-short, signatory-not-found.
 */
export async function setSignatureImage(
  context: Context,
  {
    signatoryId,
    path,
    passphrase,
  }: { readonly signatoryId: number; readonly path: string; readonly passphrase: string },
): Promise<SignatureImageView> {
  if (passphrase.length < SHORTEST_PASSPHRASE) throw new Failure('signature-passphrase-short');
  const image = await readSignatureImage(path);
  const sealed = {
    signatoryId,
    sha256: sha256Of(image.bytes),
    sealed: await sealImage(image, passphrase),
    ...entryOf(context),
  };
  return context.data.db.transaction().execute(async (trx) => {
    const saved = await stored.saveSignatureImage(trx, sealed);
    const { sha256 } = sealed;
    note(context, { kind: 'signature-set', details: { signatoryId, sha256 } });
    return saved;
  });
}

/** The image of a file, not yet stored anywhere, as a data: address for the window alone. Failures as above. */
export async function lookAtSignatureImage(path: string): Promise<string> {
  const { bytes, mediaType } = await readSignatureImage(path);
  return `data:${mediaType};base64,${Buffer.from(bytes).toString('base64')}`;
}

async function readSignatureImage(path: string): Promise<ImageFile> {
  const image = await readImage(path).catch((error: unknown) => {
    const isLarge = error instanceof Failure && error.code === 'file-too-large';
    throw isLarge ? new Failure('image-too-large', undefined, { cause: error }) : error;
  });
  if (image.bytes.length > MOST_BYTES) throw new Failure('image-too-large');
  return image;
}

/**
 * Also those that it had replaced: letters that bear them are not printed again until the same image
 * is set again. The record of uses stays. Failure: signature-missing.
 */
export async function removeSignatureImage(context: Context, signatoryId: number): Promise<null> {
  return context.data.db.transaction().execute(async (trx) => {
    await stored.removeSignatureImages(trx, signatoryId);
    note(context, { kind: 'signature-removed', details: { signatoryId } });
    return null;
  });
}

export function listSignatureImages(context: Context): Promise<SignatureImageView[]> {
  return stored.listSignatureImages(context.data.db);
}

export function listSignatureUses(context: Context): Promise<SignatureUseView[]> {
  return stored.listSignatureUses(context.data.db);
}

/** Tries follow one another, so that many at once do not get round the waiting. */
const inTurn = createTurns();

/**
 * Opens the scanned signature of a signatory, for new letters. Every wrong passphrase is recorded and
 * makes the next try wait longer. Failures: signature-missing, signature-passphrase-wrong.
 */
export function openSignatureImage(
  context: Context,
  signatoryId: number,
  passphrase: string,
): Promise<OpenedSignatureImage> {
  return inTurn(() => tryToOpen(context, { signatoryId }, passphrase));
}

/** The same for the image that letters already bear, replaced since or not. */
export function openKeptSignatureImage(
  context: Context,
  sha256: string,
  passphrase: string,
): Promise<OpenedSignatureImage> {
  return inTurn(() => tryToOpen(context, { sha256 }, passphrase));
}

async function tryToOpen(
  context: Context,
  which: Parameters<typeof stored.findSignatureImage>[1],
  passphrase: string,
): Promise<OpenedSignatureImage> {
  const { db } = context.data;
  const found = await stored.findSignatureImage(db, which);
  if (!found) throw new Failure('signature-missing');
  const { signatory, sha256, sealed } = found;
  await waitForTurn(context, sha256);
  const image = await openSealedImage(sealed, passphrase);
  if (image) return { signatory, sha256, image };
  await db.transaction().execute(async (trx) => {
    await stored.recordSignatureUse(trx, {
      signatory,
      imageSha256: sha256,
      purpose: 'refused',
      printId: null,
      letters: 0,
      ...entryOf(context),
    });
    note(context, { kind: 'signature-refused', details: { signatory, sha256 } });
  });
  throw new Failure('signature-passphrase-wrong');
}

async function waitForTurn(context: Context, sha256: string): Promise<void> {
  const now = context.now();
  const since = new Date(now.getTime() - WRONG_TRIES_COUNT_FOR);
  const wait = waitAfterWrongTries(
    await stored.wrongTriesSince(context.data.db, sha256, since),
    now,
  );
  if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
}
