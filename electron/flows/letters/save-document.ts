import { writeFileWhole } from '../../files/write-file-whole.ts';
import { noteFile } from '../audit/note-file.ts';
import type { Context } from '../context.ts';

/** Keeps a document that was drawn as a file. Failures: target-locked, target-not-writable, disk-full. */
export async function saveDocument(
  context: Context,
  { path, bytes }: { readonly path: string; readonly bytes: Uint8Array },
): Promise<null> {
  await writeFileWhole(path, bytes);
  // Its name is mostly that of the member whom it is about, and the log forgets nobody.
  const details = { bytes: bytes.length, file: null };
  await noteFile(context, path, { kind: 'document-saved', details });
  return null;
}
