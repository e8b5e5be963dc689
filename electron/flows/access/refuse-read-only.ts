import { Failure } from '../../../shared/failure.ts';
import type { RequestName } from '../../../shared/ipc.ts';
import { RIGHTS } from '../../../shared/rights.ts';
import type { Context } from '../context.ts';

/** Failure: data-read-only, naming who keeps the data as far as that is known. */
export function refuseReadOnly({ data }: Pick<Context, 'data'>, name: RequestName): void {
  const { heldBy } = data;
  if (heldBy === null || !RIGHTS[name].writes) return;
  throw new Failure(
    'data-read-only',
    [heldBy.user, heldBy.computer].filter((each) => each !== ''),
  );
}
