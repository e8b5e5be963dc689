import type { Context } from '../flows/context.ts';
import { getOverview } from '../flows/overview/get-overview.ts';
import { drawReport, exportReport } from '../flows/overview/report.ts';
import type { Handlers } from './router.ts';
import { pathOf, type Surroundings } from './surroundings.ts';

/** The whole at a glance, and its reports. */
export function overviewHandlers(context: Context, { documents, grants, jobs }: Surroundings) {
  return {
    'overview.get': ({ on }) => getOverview(context, on),
    'report.draw': async ({ job, on }) => {
      const drawn = await jobs.run(job, (work) => drawReport(context, on, work));
      return documents.keep(drawn, drawn.suggestedName);
    },
    'report.export': ({ job, target, on, reason }) =>
      jobs.run(job, (work) =>
        exportReport(context, { on, reason, path: pathOf(grants, target) }, work),
      ),
  } satisfies Partial<Handlers>;
}
