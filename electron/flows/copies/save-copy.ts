import { randomUUID } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../../shared/failure.ts';
import { record } from '../../db/audit/record.sqlite.ts';
import { copiesFolder } from '../../db/copies/list-copies.sqlite.ts';
import { putCopy } from '../../sealing/put-copy.ts';
import { makeSealKey } from '../../sealing/sealed-copy.ts';
import { readVersion } from '../office/app-state.ts';
import { entryOf, type Context, type Job } from '../context.ts';

/** Whoever finds the stick has all the time in the world to guess. */
export const FEWEST_CHARACTERS = 12;

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
  const source = context.data.raw.name;
  const folder = copiesFolder(dirname(source));
  const target = join(folder, `${randomUUID().slice(0, 8)}.unfinished`);
  await mkdir(folder, { recursive: true });
  const at = context.now().toISOString();
  const request = { source, target, at, reason: 'by-hand', appVersion: readVersion() } as const;
  try {
    const { rows } = await context.tools.writeCopy(request, job);
    const seal = passphrase === null ? null : await makeSealKey(passphrase);
    const put = await putCopy(target, path, seal);
    const { person: people = 0, letter: letters = 0 } = rows;
    const saved = { people, letters, ...put, sealed: seal !== null };
    await note(context, saved);
    return saved;
  } finally {
    await rm(target, { force: true }).catch(() => undefined);
  }
}

/** Failure: copy-passphrase-short. */
export function refuseShort(passphrase: string | null): void {
  if (passphrase !== null && Array.from(passphrase).length < FEWEST_CHARACTERS)
    throw new Failure('copy-passphrase-short');
}

async function note(context: Context, saved: SavedCopy): Promise<void> {
  const { data } = context;
  if (data.heldBy) return;
  const details = { reason: 'by-hand', to: 'file', ...saved };
  await data.db
    .transaction()
    .execute(async () => void record(data.raw, entryOf(context), { kind: 'copy-made', details }));
}
