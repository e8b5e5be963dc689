import type { MissingSetting } from '../../../shared/domain/office.ts';
import { Failure } from '../../../shared/failure.ts';

/** Nothing official prints before these are filled in. Failure: letterhead-incomplete, naming each once. */
export function refuseMissing(missing: readonly MissingSetting[]): void {
  const what = new Set(missing.map((each) => each.what));
  if (what.size > 0) throw new Failure('letterhead-incomplete', [...what]);
}
