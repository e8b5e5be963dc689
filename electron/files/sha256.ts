import { createHash, hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** In hexadecimal, as everywhere where one is stored, shown or compared. */
export function sha256Of(content: string | Uint8Array): string {
  return hash('sha256', content);
}

/** Piece by piece: the longest file needs no more memory than a short one. */
export async function sha256OfFile(path: string): Promise<string> {
  const digest = createHash('sha256');
  await pipeline(createReadStream(path), digest);
  return digest.digest('hex');
}
