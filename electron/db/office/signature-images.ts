import { Failure } from '../../../shared/failure.ts';
import type { SignatureImageView, SignatureUseView } from '../../../shared/letter-views.ts';
import type { Db } from '../open.sqlite.ts';

/** Scanned signatures, sealed, and the record of every use of them. */

export interface StoredSignatureImage {
  /** The name of whom it belongs to, as it is now. */
  readonly signatory: string;
  /** Of the image itself, not of the sealed bytes. */
  readonly sha256: string;
  readonly sealed: Uint8Array;
}

export interface SignatureUse {
  readonly signatory: string;
  readonly imageSha256: string;
  readonly purpose: SignatureUseView['purpose'];
  readonly printId: string | null;
  readonly letters: number;
  readonly actor: string;
  readonly now: Date;
}

/** The newest uses are enough to look at; the table keeps all. */
const SHOWN = 500;

/** Replaces the one before. Failure: signatory-not-found. */
export async function saveSignatureImage(
  db: Db,
  image: {
    readonly signatoryId: number;
    readonly sha256: string;
    readonly sealed: Uint8Array;
    readonly actor: string;
    readonly now: Date;
  },
): Promise<SignatureImageView> {
  await signatoryName(db, image.signatoryId);
  const values = {
    sha256: image.sha256,
    sealed: Buffer.from(image.sealed),
    actor: image.actor,
    created_at: image.now.toISOString(),
  };
  await db
    .insertInto('signature_image')
    .values({ signatory_id: image.signatoryId, ...values })
    .onConflict((conflict) => conflict.column('signatory_id').doUpdateSet(values))
    .execute();
  return { signatoryId: image.signatoryId, createdAt: values.created_at };
}

/** Failure: signature-missing. */
export async function removeSignatureImage(db: Db, signatoryId: number): Promise<void> {
  const { numDeletedRows } = await db
    .deleteFrom('signature_image')
    .where('signatory_id', '=', signatoryId)
    .executeTakeFirst();
  if (numDeletedRows === 0n) throw new Failure('signature-missing');
}

export async function listSignatureImages(db: Db): Promise<SignatureImageView[]> {
  const rows = await db
    .selectFrom('signature_image')
    .select(['signatory_id', 'created_at'])
    .orderBy('signatory_id')
    .execute();
  return rows.map((row) => ({ signatoryId: row.signatory_id, createdAt: row.created_at }));
}

export async function findSignatureImage(
  db: Db,
  signatoryId: number,
): Promise<StoredSignatureImage | null> {
  const row = await db
    .selectFrom('signature_image')
    .innerJoin('signatory', 'signatory.id', 'signature_image.signatory_id')
    .select(['signatory.name', 'sha256', 'sealed'])
    .where('signatory_id', '=', signatoryId)
    .executeTakeFirst();
  return row ? { signatory: row.name, sha256: row.sha256, sealed: row.sealed } : null;
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
