import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** Talking with BPJS on paper. */
export function bpjsHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'bpjs.export': notYet,
    'bpjs.compare': notYet,
    'bpjs.take-kpj': notYet,
    'bpjs.differences': notYet,
    'bpjs.history': notYet,
  } satisfies Partial<Handlers>;
}
