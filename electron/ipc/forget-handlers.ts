import type { Context } from '../flows/context.ts';
import { drawForgetReport } from '../flows/forgetting/forget-report.ts';
import { readForgetState, setRetention } from '../flows/forgetting/forget-state.ts';
import { runForgetting } from '../flows/forgetting/run-forgetting.ts';
import type { Handlers } from './router.ts';
import type { Surroundings } from './surroundings.ts';

/** Forgetting whose time has come. */
export function forgetHandlers(context: Context, { documents, jobs }: Surroundings) {
  return {
    'forget.state': () => readForgetState(context),
    'forget.set-years': (input) => setRetention(context, input),
    'forget.run': ({ job, ...wish }) => jobs.run(job, (work) => runForgetting(context, wish, work)),
    'forget.report': async ({ job, ...wish }) => {
      const drawn = await jobs.run(job, (work) => drawForgetReport(context, wish, work));
      return documents.keep(drawn, drawn.suggestedName);
    },
  } satisfies Partial<Handlers>;
}
