import { Failure } from '../../../shared/failure.ts';
import type { CopyRequest } from '../../db/copies/write-copy.sqlite.ts';
import { putCopy } from '../../sealing/put-copy.ts';
import { makeSealKey } from '../../sealing/sealed-copy.ts';
import { noteAlone } from '../audit/note.ts';
import type { Context, Job } from '../context.ts';
import { withUnfinished } from './write-kept.ts';

/** Whoever finds the stick has all the time in the world to guess. */
const FEWEST_CHARACTERS = 12;

export interface SavedCopy {
  readonly people: number;
  readonly letters: number;
  readonly bytes: number;
  /** Of the file as it lies there. */
  readonly sha256: string;
  readonly sealed: boolean;
}

/**
 * A copy of the data as they are, in a file that somebody chose; with a passphrase it is sealed.
 * Failures: copy-passphrase-short, copy-failed, disk-full, target-locked, target-not-writable.
 */
export async function saveCopy(
  context: Context,
  { path, passphrase }: { readonly path: string; readonly passphrase: string | null },
  job: Job,
): Promise<SavedCopy> {
  refuseShort(passphrase);
  const { data, tools } = context;
  const stamp = { at: context.now().toISOString(), reason: 'by-hand' } as const;
  const writeCopy = (request: CopyRequest) => tools.writeCopy(request, job);
  return withUnfinished(data.folder, stamp, writeCopy, async (unfinished, { rows }) => {
    const seal = passphrase === null ? null : await makeSealKey(passphrase);
    const put = await putCopy(unfinished, path, seal);
    const { person: people = 0, letter: letters = 0 } = rows;
    const saved = { people, letters, ...put, sealed: seal !== null };
    const details = { reason: stamp.reason, to: 'file', ...saved };
    if (!data.heldBy) await noteAlone(context, { kind: 'copy-made', details });
    return saved;
  });
}

/** Failure: copy-passphrase-short. */
export function refuseShort(passphrase: string | null): void {
  if (passphrase !== null && Array.from(passphrase).length < FEWEST_CHARACTERS)
    throw new Failure('copy-passphrase-short');
}
