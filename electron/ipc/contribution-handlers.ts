import { exportContributions } from '../flows/contributions/export-contributions.ts';
import { getContributions } from '../flows/contributions/get-account.ts';
import { listDuePeople } from '../flows/contributions/list-due-people.ts';
import { removeBill, saveBill } from '../flows/contributions/save-bill.ts';
import { removePayment, savePayment } from '../flows/contributions/save-payment.ts';
import type { Context } from '../flows/context.ts';
import type { Handlers } from './router.ts';
import { pathOf, type Surroundings } from './surroundings.ts';

/** What is due, billed and paid. */
export function contributionHandlers(context: Context, { grants, jobs }: Surroundings) {
  return {
    'contribution.get': ({ agreementId }) => getContributions(context, agreementId),
    'contribution.members': (input) => listDuePeople(context, input),
    'contribution.export': async ({ job, target, ...request }) => {
      const path = pathOf(grants, target);
      return jobs.run(job, (work) => exportContributions(context, { ...request, path }, work));
    },
    'bill.save': (input) => saveBill(context, input),
    'bill.remove': (input) => removeBill(context, input),
    'payment.save': (input) => savePayment(context, input),
    'payment.remove': (input) => removePayment(context, input),
  } satisfies Partial<Handlers>;
}
