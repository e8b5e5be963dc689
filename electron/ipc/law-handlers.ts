import { estimateForPerson } from '../flows/benefits/estimate-benefit.ts';
import type { Context } from '../flows/context.ts';
import { listHolidays, removeHoliday, saveHoliday } from '../flows/law/holidays.ts';
import { listLaw, removeLaw, saveLaw } from '../flows/law/law-figures.ts';
import type { Handlers } from './router.ts';
import type { Surroundings } from './surroundings.ts';

/** Figures of the law, holidays, and what follows from them for a family. */
export function lawHandlers(context: Context, _surroundings: Surroundings) {
  return {
    'law.list': () => listLaw(context),
    'law.save': (input) => saveLaw(context, input),
    'law.remove': (input) => removeLaw(context, input),
    'holiday.list': () => listHolidays(context),
    'holiday.save': (input) => saveHoliday(context, input),
    'holiday.remove': (input) => removeHoliday(context, input),
    'benefit.estimate': ({ personId, eventOn, cause, outcome = 'death' }) =>
      estimateForPerson(context, personId, { kind: cause, outcome, eventOn }),
  } satisfies Partial<Handlers>;
}
