import { Failure } from '../../shared/failure.ts';
import { checkLetters } from '../flows/check-letters.ts';
import type { Context } from '../flows/context.ts';
import { draftLetters } from '../flows/draft-letters.ts';
import { drawSummaryOf } from '../flows/draw-summary.ts';
import { writeFileWhole } from '../write-file-whole.ts';
import type { Handlers } from './router.ts';
import { pathOf, type Surroundings } from './surroundings.ts';

/** Letters and summaries on their way to paper. */
export function letterHandlers(context: Context, { documents, grants, jobs }: Surroundings) {
  return {
    'letters.check': (input) => checkLetters(context, input),
    'letters.draft': async ({ job, ...request }) => {
      const drawn = await jobs.run(job, (work) => draftLetters(context, request, work));
      return documents.keep(drawn, 'Draf surat keterangan.pdf');
    },
    'letters.issue': notYet,
    'letters.reprint': notYet,
    'prints.list': notYet,
    'print.go-on': notYet,
    'print.give-back': notYet,
    'print.pages': notYet,
    'print.printed': notYet,
    'summary.draw': async ({ job, agreementId }) => {
      const drawn = await jobs.run(job, (work) => drawSummaryOf(context, agreementId, work));
      return documents.keep(drawn, drawn.suggestedName);
    },
    'document.save': async ({ document, target }) => {
      await writeFileWhole(pathOf(grants, target), documents.mustHave(document));
      return null;
    },
  } satisfies Partial<Handlers>;
}

function notYet(): Promise<never> {
  return Promise.reject(new Failure('not-yet'));
}
