import { Failure } from '../../shared/failure.ts';
import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import type { Surroundings } from './surroundings.ts';

/** The office's own words. */
export function wordingHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'wording.get': notYet,
    'wording.version': notYet,
    'wording.save': notYet,
    'wording.reset': notYet,
    'wording.preview': notYet,
  } satisfies Partial<Handlers>;
}

function notYet(): Promise<never> {
  return Promise.reject(new Failure('not-yet'));
}
