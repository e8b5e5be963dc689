import { Failure } from '../../../shared/failure.ts';
import type { SignatureImageView, SignatureUseView } from '../../../shared/letter-views.ts';
import type { Entry } from '../entry.ts';
import type { Db } from '../open.sqlite.ts';

/** Scanned signatures, sealed, and the record of every use of them. */

export interface StoredSignatureImage {
  /** The name of whom it belongs to, as it was when the image was stored. */
  readonly signatory: string;
  /** Of the image itself, not of the sealed bytes. */
  readonly sha256: string;
  readonly sealed: Uint8Array;
}

export interface SignatureUse extends Entry {
  readonly signatory: string;
  readonly imageSha256: string;
  readonly purpose: SignatureUseView['purpose'];
  readonly printId: string | null;
  readonly letters: number;
}

/** The newest uses are enough to look at; the table keeps all. */
const SHOWN = 500;

/** Replaces the one before, which stays only where letters bear it. Failure: signatory-not-found. */
export async function saveSignatureImage(
  trx: Db,
  image: Entry & {
    readonly signatoryId: number;
    readonly sha256: string;
    readonly sealed: Uint8Array;
  },
): Promise<SignatureImageView> {
  const { signatoryId, sha256, actor } = image;
  const createdAt = image.now.toISOString();
  const signatory = await signatoryName(trx, signatoryId);
  await replaceImages(trx, { signatoryId, sha256, now: createdAt });
  await trx
    .insertInto('signature_image')
    .values({
      signatory_id: signatoryId,
      signatory,
      sha256,
      sealed: Buffer.from(image.sealed),
      actor,
      created_at: createdAt,
    })
    .execute();
  return { signatoryId, createdAt };
}

/** The same image sealed anew needs no older copy: its old passphrase ends. */
async function replaceImages(
  trx: Db,
  by: { readonly signatoryId: number; readonly sha256: string; readonly now: string },
): Promise<void> {
  await trx
    .updateTable('signature_image')
    .set({ replaced_at: by.now })
    .where('signatory_id', '=', by.signatoryId)
    .where('replaced_at', 'is', null)
    .execute();
  await trx
    .deleteFrom('signature_image')
    .where('signatory_id', '=', by.signatoryId)
    .where((image) =>
      image.or([
        image('sha256', '=', by.sha256),
        image(
          'sha256',
          'not in',
          image.selectFrom('signature_use').select('image_sha256').where('purpose', '=', 'issue'),
        ),
      ]),
    )
    .execute();
}

/** With those that it had replaced. Failure: signature-missing. */
export async function removeSignatureImages(db: Db, signatoryId: number): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('signature_image')
    .where('signatory_id', '=', signatoryId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new Failure('signature-missing');
}

/** Those that new letters may bear. */
export async function listSignatureImages(db: Db): Promise<SignatureImageView[]> {
  const rows = await db
    .selectFrom('signature_image')
    .select(['signatory_id as signatoryId', 'created_at as createdAt'])
    .where('replaced_at', 'is', null)
    .where('signatory_id', 'is not', null)
    .orderBy('signatory_id')
    .$narrowType<{ signatoryId: number }>()
    .execute();
  return rows;
}

/** The one that new letters of a signatory bear, or the one that letters already bear, by its SHA-256. */
export async function findSignatureImage(
  db: Db,
  which: { readonly signatoryId: number } | { readonly sha256: string },
): Promise<StoredSignatureImage | null> {
  const images = db.selectFrom('signature_image').select(['signatory', 'sha256', 'sealed']);
  const row = await ('sha256' in which
    ? images.where('sha256', '=', which.sha256).orderBy('id', 'desc').executeTakeFirst()
    : images
        .where('signatory_id', '=', which.signatoryId)
        .where('replaced_at', 'is', null)
        .executeTakeFirst());
  return row ?? null;
}

/** In the transaction that enters what was signed, so that no use goes unrecorded. */
export async function recordSignatureUse(trx: Db, use: SignatureUse): Promise<void> {
  await trx
    .insertInto('signature_use')
    .values({
      signatory: use.signatory,
      image_sha256: use.imageSha256,
      purpose: use.purpose,
      print_id: use.printId,
      letters: use.letters,
      actor: use.actor,
      at: use.now.toISOString(),
    })
    .execute();
}

/** The newest first. */
export async function listSignatureUses(db: Db): Promise<SignatureUseView[]> {
  return db
    .selectFrom('signature_use')
    .select(['id', 'signatory', 'purpose', 'letters', 'actor', 'at'])
    .orderBy('id', 'desc')
    .limit(SHOWN)
    .execute();
}

/** Wrong passphrases for an image since a moment and since it was last used. */
export async function wrongTriesSince(
  db: Db,
  imageSha256: string,
  since: Date,
): Promise<{ readonly count: number; readonly last: Date | null }> {
  const uses = await db
    .selectFrom('signature_use')
    .select(['purpose', 'at'])
    .where('image_sha256', '=', imageSha256)
    .where('at', '>=', since.toISOString())
    .orderBy('id', 'desc')
    .limit(50)
    .execute();
  const used = uses.findIndex(({ purpose }) => purpose !== 'refused');
  const wrong = used === -1 ? uses : uses.slice(0, used);
  return { count: wrong.length, last: wrong[0] ? new Date(wrong[0].at) : null };
}

async function signatoryName(db: Db, id: number): Promise<string> {
  const row = await db
    .selectFrom('signatory')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) throw new Failure('signatory-not-found');
  return row.name;
}
