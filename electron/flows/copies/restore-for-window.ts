import { basename } from 'node:path';
import type { CopySourceInput } from '../../../shared/trust-shapes.ts';
import type { RestorePreview, Restored } from '../../../shared/trust-views.ts';
import { findCopy } from '../../db/copies/list-copies.sqlite.ts';
import type { Entry } from '../../db/entry.ts';
import type { Secrets } from '../access/secrets.ts';
import type { Job } from '../context.ts';
import { refuseStranger } from './administrator-of-copy.ts';
import { lookAtRestore, type RestorePlace } from './look-at-restore.ts';
import { runRestore, type RestoreWish } from './run-restore.ts';

/** What the window asks of a folder of data, whether they can be opened or not. */
export function restoreFor(
  place: RestorePlace,
  around: {
    readonly entry: Entry;
    readonly secrets: Secrets;
    readonly reopen: (swap: () => Promise<void>) => Promise<void>;
    readonly pathOf: (grant: string) => string;
  },
): {
  look(source: CopySourceInput, job: Job): Promise<RestorePreview>;
  run(wish: RestoreWish): Promise<Restored>;
} {
  return {
    look: (source, job) => lookAtRestore(place, toSource(source), job),
    run: (wish) =>
      runRestore(place, wish, {
        entry: around.entry,
        reopen: around.reopen,
        refuseStranger: (staged, typed) => refuseStranger(around.secrets, staged, typed),
      }),
  };

  function toSource(source: CopySourceInput) {
    if (source.kind === 'file') {
      const path = around.pathOf(source.file);
      return { path, name: basename(path), passphrase: source.passphrase };
    }
    return { path: findCopy(place.folder, source.name), name: source.name, passphrase: null };
  }
}
