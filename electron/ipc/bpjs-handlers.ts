import { compareWithBpjs } from '../flows/bpjs/compare-with-bpjs.ts';
import { exportDifferences } from '../flows/bpjs/export-differences.ts';
import { exportSipp } from '../flows/bpjs/export-sipp.ts';
import { takeKpj } from '../flows/bpjs/take-kpj.ts';
import type { Context } from '../flows/context.ts';
import { listPastComparisons } from '../flows/bpjs/past-comparisons.ts';
import type { Handlers } from './router.ts';
import { pathOf, type Surroundings } from './surroundings.ts';

/** Talking with BPJS on paper. */
export function bpjsHandlers(context: Context, { grants, jobs }: Surroundings) {
  return {
    'bpjs.export': async ({ job, agreementId, reason, target }) => {
      const wish = { agreementId, reason, path: pathOf(grants, target), departmentId: null };
      return jobs.run(job, (work) => exportSipp(context, wish, work));
    },
    'bpjs.compare': async ({ job, grant, ...wish }) => {
      const path = pathOf(grants, grant);
      return jobs.run(job, (work) => compareWithBpjs(context, { ...wish, path }, work));
    },
    'bpjs.take-kpj': async ({ job, grant, ...wish }) => {
      const path = pathOf(grants, grant);
      return jobs.run(job, (work) => takeKpj(context, { ...wish, path }, work));
    },
    'bpjs.differences': async ({ job, grant, target, ...wish }) => {
      const files = { path: pathOf(grants, grant), target: pathOf(grants, target) };
      return jobs.run(job, (work) => exportDifferences(context, { ...wish, ...files }, work));
    },
    'bpjs.history': ({ agreementId }) => listPastComparisons(context, agreementId),
  } satisfies Partial<Handlers>;
}
