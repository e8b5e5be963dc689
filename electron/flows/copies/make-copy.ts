import { dirname } from 'node:path';
import { stat } from 'node:fs/promises';
import type { AuditEvent } from '../../../shared/domain/audit.ts';
import type { CopyManifest, CopyReason } from '../../../shared/domain/copies.ts';
import { copyName } from '../../../shared/domain/copy-name.ts';
import { Failure } from '../../../shared/failure.ts';
import type { CopyView } from '../../../shared/trust-views.ts';
import { record } from '../../db/audit/record.sqlite.ts';
import type { Entry } from '../../db/entry.ts';
import { errorCode } from '../../error-code.ts';
import type { Context, Job, MadeCopy } from '../context.ts';
import { thinOut } from './thin-out.ts';
import { writeKept } from './write-kept.ts';

type CopyContext = Pick<Context, 'data' | 'tools'>;

/**
 * Copies the data into the folder of copies, proves the copy and takes away those that the rule no
 * longer keeps. It stands in the audit log, whichever way it ends. Failures: copy-failed, with the
 * code of what stood in the way; cancelled.
 */
export async function makeCopy(
  context: CopyContext,
  { reason, entry }: { readonly reason: CopyReason; readonly entry: Entry },
  job: Job,
): Promise<MadeCopy> {
  try {
    const made = await write(context, { reason, now: entry.now }, job);
    const { name, bytes, people, letters } = made.view;
    const { contents } = made.manifest;
    const details = { name, reason, bytes, people, letters, contents };
    await recordAlone(context, entry, { kind: 'copy-made', details });
    await thinOut(dirname(made.path), entry.now);
    return made;
  } catch (error) {
    if (error instanceof Failure && error.code === 'cancelled') throw error;
    const code = error instanceof Failure ? error.code : errorCode(error) || 'internal';
    const event = { kind: 'copy-failed', details: { reason, code } } as const;
    // A disk without room takes no entry either; what is told is that there is no copy.
    await recordAlone(context, entry, event).catch(() => undefined);
    throw new Failure('copy-failed', undefined, { cause: error });
  }
}

async function write(
  { data, tools }: CopyContext,
  stamp: { readonly reason: CopyReason; readonly now: Date },
  job: Job,
): Promise<MadeCopy> {
  const { path, manifest } = await writeKept(data.folder, stamp, (request) =>
    tools.writeCopy(request, job),
  );
  const { size } = await stat(path);
  return { path, manifest, view: toView(manifest, size) };
}

function toView({ at, reason, rows, version }: CopyManifest, bytes: number): CopyView {
  const { person = 0, letter = 0 } = rows;
  const name = copyName({ at, reason });
  return { name, at, reason, bytes, people: person, letters: letter, version };
}

/** Never inside somebody else's transaction, which may still be rolled back. */
async function recordAlone({ data }: CopyContext, entry: Entry, event: AuditEvent): Promise<void> {
  if (data.heldBy) return;
  await data.db.transaction().execute(async () => void record(data.raw, entry, event));
}
