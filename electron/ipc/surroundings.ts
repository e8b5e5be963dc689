import { Failure } from '../../shared/failure.ts';
import type { Documents } from '../documents.ts';
import type { Gate } from '../flows/access/gate.ts';
import type { Jobs } from '../jobs.ts';
import type { Session } from '../session.ts';

/** What belongs to the open window: its documents, its jobs, the paths behind the ids it knows. */
export interface Surroundings {
  /** Those of who asks. */
  readonly documents: Documents;
  readonly session: Session;
  readonly gate: Gate;
  readonly jobs: Jobs;
  readonly grants: ReadonlyMap<string, string>;
  readonly life: Life;
}

/** The data as something that is opened and closed while the window stays. */
export interface Life {
  /**
   * Called by the request that replaces the data: stops all other work and waits for it, closes the
   * data, lets `swap` replace their files and opens what is there then; requests that come meanwhile
   * wait. The session ends with it, and the caller's context with it: nothing of it may be used
   * afterwards. Where `swap` throws, its error comes out and the data are open as they were.
   * Failures: cancelled (somebody else is at it), those of openDatabase for what is there then.
   */
  reopen(swap: () => Promise<void>): Promise<void>;
}

export function optionalPath(grants: Surroundings['grants'], id: string | null): string | null {
  return id === null ? null : pathOf(grants, id);
}

/** The window knows a file by its id alone. Failure: file-missing. */
export function pathOf(grants: Surroundings['grants'], id: string): string {
  const path = grants.get(id);
  if (path === undefined) throw new Failure('file-missing');
  return path;
}
