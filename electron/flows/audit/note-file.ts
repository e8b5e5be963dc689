import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { AuditDetail, AuditKind } from '../../../shared/domain/audit.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import type { RegisterFilter } from '../../../shared/letter-shapes.ts';
import { sha256OfFile } from '../../files/sha256.ts';
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
    const file = { file: basename(path), sha256: await asTarget(() => sha256OfFile(path)) };
    await noteAlone(context, { kind, details: { ...file, ...details } });
  } catch (error) {
    await rm(path, { force: true }).catch(() => {});
    throw error;
  }
}

/** A filter without what was typed: only that something was. */
export function filterWithoutText({
  text,
  ...rest
}: RosterFilter | RegisterFilter): Readonly<Record<string, AuditDetail>> {
  return { ...rest, text: text.trim() !== '' };
}
