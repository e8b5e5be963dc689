import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { ImageFile } from '../files/read-image.ts';
import { deriveKey, isPayable, type ScryptCost } from './scrypt.ts';

/** `BPS1`: how a sealed image begins. */
const MARK = Buffer.from('BPS1', 'latin1');
const MEDIA_TYPES = ['image/png', 'image/jpeg'] as const;

/** 32 MB and about a third of a second for each try (OWASP Password Storage Cheat Sheet). */
const COST: ScryptCost = { logN: 15, r: 8, p: 3 };

// The head: mark, log2 N, r, p, media type, salt, nonce; then the tag, then the image.
const SALT_AT = MARK.length + 4;
const NONCE_AT = SALT_AT + 16;
const TAG_AT = NONCE_AT + 12;
const IMAGE_AT = TAG_AT + 16;

/** An image that only the passphrase opens: scrypt makes the key, AES-256-GCM seals with it. */
export async function sealImage(image: ImageFile, passphrase: string): Promise<Buffer> {
  const { logN, r, p } = COST;
  const kind = MEDIA_TYPES.indexOf(image.mediaType);
  const [salt, nonce] = [randomBytes(NONCE_AT - SALT_AT), randomBytes(TAG_AT - NONCE_AT)];
  const head = Buffer.concat([MARK, Buffer.from([logN, r, p, kind]), salt, nonce]);
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(passphrase, salt, COST), nonce);
  cipher.setAAD(head);
  const sealed = Buffer.concat([cipher.update(image.bytes), cipher.final()]);
  return Buffer.concat([head, cipher.getAuthTag(), sealed]);
}

/** The image, or null where the passphrase is not its own or the sealed bytes were changed. */
export async function openSealedImage(
  sealed: Uint8Array,
  passphrase: string,
): Promise<ImageFile | null> {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.length);
  const head = readHead(bytes);
  if (!head) return null;
  const key = await deriveKey(passphrase, bytes.subarray(SALT_AT, NONCE_AT), head.cost);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(NONCE_AT, TAG_AT));
  decipher.setAAD(bytes.subarray(0, TAG_AT));
  decipher.setAuthTag(bytes.subarray(TAG_AT, IMAGE_AT));
  try {
    const image = Buffer.concat([decipher.update(bytes.subarray(IMAGE_AT)), decipher.final()]);
    return { bytes: new Uint8Array(image), mediaType: head.mediaType };
  } catch {
    return null;
  }
}

function readHead(bytes: Buffer): { cost: ScryptCost; mediaType: ImageFile['mediaType'] } | null {
  if (bytes.length < IMAGE_AT || !bytes.subarray(0, MARK.length).equals(MARK)) return null;
  const [logN = 0, r = 0, p = 0, kind = 0] = bytes.subarray(MARK.length, SALT_AT);
  const cost = { logN, r, p };
  const mediaType = MEDIA_TYPES[kind];
  return isPayable(cost) && mediaType ? { cost, mediaType } : null;
}
