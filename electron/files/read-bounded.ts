import { readFile, stat } from 'node:fs/promises';
import { Failure } from '../../shared/failure.ts';

/** A file that may be anybody's, of so many bytes at most. Failures: file-missing, file-too-large, file-unreadable. */
export async function readBounded(path: string, mostBytes: number): Promise<Buffer> {
  const { size } = await stat(path).catch((error: unknown) => {
    throw new Failure('file-missing', undefined, { cause: error });
  });
  if (size > mostBytes) throw new Failure('file-too-large');
  return readFile(path).catch((error: unknown) => {
    throw new Failure('file-unreadable', undefined, { cause: error });
  });
}
