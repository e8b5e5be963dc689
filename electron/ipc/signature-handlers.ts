import { Failure } from '../../shared/failure.ts';
import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import type { Surroundings } from './surroundings.ts';

/** Scanned signatures and certificates. */
export function signatureHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'signature.set': notYet,
    'signature.remove': notYet,
    'signature.try': notYet,
    'signature.list': notYet,
    'signature.uses': notYet,
    'certificate.look': notYet,
  } satisfies Partial<Handlers>;
}

function notYet(): Promise<never> {
  return Promise.reject(new Failure('not-yet'));
}
