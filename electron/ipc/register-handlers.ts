import type { Context } from '../flows/context.ts';
import { exportRegister } from '../flows/register/export-register.ts';
import { printRegister } from '../flows/register/print-register.ts';
import {
  beginRegister,
  fillReservedNumber,
  insertLetter,
  reserveNumbers,
  tryInsert,
  voidLetters,
} from '../flows/register/register.ts';
import { listLetters, readRegisterState } from '../flows/register/register-state.ts';
import type { Handlers } from './router.ts';
import { pathOf, type Surroundings } from './surroundings.ts';

/** The register of letters. */
export function registerHandlers(context: Context, { documents, grants, jobs }: Surroundings) {
  return {
    'letters.list': (input) => listLetters(context, input),
    'letters.void': (input) => voidLetters(context, input),
    'register.state': ({ date }) => readRegisterState(context, date),
    'register.reserve': (input) => reserveNumbers(context, input),
    'register.fill': (input) => fillReservedNumber(context, input),
    'register.try-insert': (input) => tryInsert(context, input),
    'register.insert': (input) => insertLetter(context, input),
    'register.begin': async (input) => {
      await beginRegister(context, input);
      return readRegisterState(context, input.date);
    },
    'register.export': async ({ job, filter, reason, target }) => {
      const path = pathOf(grants, target);
      return jobs.run(job, (work) => exportRegister(context, { filter, path, reason }, work));
    },
    'register.print': async ({ job, filter }) => {
      const drawn = await jobs.run(job, (work) => printRegister(context, filter, work));
      return documents.keep(drawn, drawn.suggestedName);
    },
  } satisfies Partial<Handlers>;
}
