import { Failure } from '../../shared/failure.ts';
import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import type { Surroundings } from './surroundings.ts';

/** The register of letters. */
export function registerHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'letters.list': notYet,
    'letters.void': notYet,
    'register.state': notYet,
    'register.reserve': notYet,
    'register.fill': notYet,
    'register.insert': notYet,
    'register.begin': notYet,
    'register.export': notYet,
    'register.print': notYet,
  } satisfies Partial<Handlers>;
}

function notYet(): Promise<never> {
  return Promise.reject(new Failure('not-yet'));
}
