import { Failure } from '../../shared/failure.ts';
import { readBounded } from './read-bounded.ts';

/** A file whose letter is to be checked: on the disk, or its bytes. */
export type CheckedFile = { readonly path: string } | { readonly bytes: Uint8Array };

/** A print of many thousand letters with one picture each stays below. */
const MOST_BYTES = 500e6;

/** The beginning of a PDF may stand behind some other bytes; readers look so far for it. */
const PDF_HEAD_WITHIN = 1024;

/**
 * Reads a file and tells what it is by its content; of a PDF whose first bytes are damaged the name
 * still tells. Failures: file-missing, file-unreadable, file-too-large, checked-file-unknown.
 */
export async function readCheckedFile(
  file: CheckedFile,
): Promise<{ readonly bytes: Uint8Array; readonly kind: 'pdf' | 'picture' }> {
  const bytes = 'path' in file ? await readBounded(file.path, MOST_BYTES) : file.bytes;
  const isCalledPdf = 'path' in file && /\.pdf$/iu.test(file.path);
  const head = Buffer.from(bytes.subarray(0, PDF_HEAD_WITHIN)).toString('latin1');
  if (head.includes('%PDF-') || isCalledPdf) return { bytes, kind: 'pdf' };
  if (head.startsWith('\x89PNG') || head.startsWith('\xff\xd8')) return { bytes, kind: 'picture' };
  throw new Failure('checked-file-unknown');
}
