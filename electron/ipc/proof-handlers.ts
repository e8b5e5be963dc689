import { Failure } from '../../shared/failure.ts';
import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import type { Surroundings } from './surroundings.ts';

/** Is a letter ours and unchanged. */
export function proofHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'proof.file': notYet,
    'proof.code': notYet,
    'proof.page': notYet,
  } satisfies Partial<Handlers>;
}

function notYet(): Promise<never> {
  return Promise.reject(new Failure('not-yet'));
}
