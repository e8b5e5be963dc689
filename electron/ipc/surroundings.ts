import { Failure } from '../../shared/failure.ts';
import type { Documents } from '../documents.ts';
import type { Jobs } from '../jobs.ts';

/** What belongs to the open window: its documents, its jobs, the paths behind the ids it knows. */
export interface Surroundings {
  readonly documents: Documents;
  readonly jobs: Jobs;
  readonly grants: ReadonlyMap<string, string>;
}

/** Stands where a request is still to be answered. Failure: not-yet. */
export async function notYet(): Promise<never> {
  throw new Failure('not-yet');
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
