import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { AuditDetail, AuditKind } from '../../../shared/domain/audit.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import type { RegisterFilter } from '../../../shared/letter-shapes.ts';
import { asTarget } from '../../files/write-file-whole.ts';
import type { Context } from '../context.ts';
import { noteAlone } from './note.ts';

/**
 * Writes down that a file has left the program: its name without its folder, where the details say no
 * other, and its SHA-256. A file that cannot be written down is taken away again.
 */
export async function noteFile(
  context: Context,
  path: string,
  { kind, details }: { readonly kind: AuditKind; readonly details: Record<string, AuditDetail> },
): Promise<void> {
  try {
    const file = { file: basename(path), sha256: await sha256Of(path) };
    await noteAlone(context, { kind, details: { ...file, ...details } });
  } catch (error) {
    await rm(path, { force: true }).catch(() => {});
    throw error;
  }
}

function sha256Of(path: string): Promise<string> {
  return asTarget(async () => {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path), hash);
    return hash.digest('hex');
  });
}

/** SHA-256 of a document that is shown, printed or saved from memory. */
export function sha256OfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A filter without what was typed: only that something was. */
export function filterWithoutText({
  text,
  ...rest
}: RosterFilter | RegisterFilter): Readonly<Record<string, AuditDetail>> {
  return { ...rest, text: text.trim() !== '' };
}
