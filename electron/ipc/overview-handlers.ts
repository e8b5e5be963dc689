import type { Context } from '../flows/context.ts';
import { getOverview } from '../flows/overview/get-overview.ts';
import type { Handlers } from './router.ts';
import { notYet, type Surroundings } from './surroundings.ts';

/** The whole at a glance, and its reports. */
export function overviewHandlers(context: Context, _surroundings: Surroundings) {
  return {
    'overview.get': ({ on }) => getOverview(context, on),
    'report.draw': notYet,
    'report.export': notYet,
  } satisfies Partial<Handlers>;
}
