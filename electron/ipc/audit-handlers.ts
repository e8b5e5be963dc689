import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** The audit log, and what is looked at by name. */
export function auditHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'audit.list': notYet,
    'audit.changes': notYet,
    'audit.roster': notYet,
    'audit.export': notYet,
    'person.reveal': notYet,
    'person.record': notYet,
  } satisfies Partial<Handlers>;
}
