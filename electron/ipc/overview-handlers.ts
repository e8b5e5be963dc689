import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** The whole at a glance, and its reports. */
export function overviewHandlers(_context: Context, _surroundings: Surroundings) {
  return {
    'overview.get': notYet,
    'report.draw': notYet,
    'report.export': notYet,
  } satisfies Partial<Handlers>;
}
