import type { Context } from '../flows/context.ts';
import { writePhonePage } from '../flows/checking/phone-page.ts';
import { verifyCode, verifyFile } from '../flows/checking/verify-letter.ts';
import type { Handlers } from './router.ts';
import { pathOf, type Surroundings } from './surroundings.ts';

/** Is a letter ours and unchanged. */
export function proofHandlers(context: Context, { grants, jobs }: Surroundings) {
  return {
    'proof.file': ({ job, file }) =>
      jobs.run(job, (work) => verifyFile(context, { path: pathOf(grants, file) }, work)),
    'proof.code': ({ code }) => verifyCode(context, code),
    'proof.page': async ({ target }) => {
      await writePhonePage(context, { path: pathOf(grants, target) });
      return null;
    },
  } satisfies Partial<Handlers>;
}
