import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { Holiday } from '../../../shared/requests/law.ts';
import * as stored from '../../db/office/holidays.ts';
import { differenceOf, note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { trimmed } from '../office/trimmed.ts';

export function listHolidays(context: Context): Promise<Holiday[]> {
  return stored.listHolidays(context.data.db);
}

/** A day has one name; saved again, it has the new one. Failure: values-invalid (no name). */
export function saveHoliday(
  context: Context,
  input: RequestInput<'holiday.save'>,
): Promise<Holiday[]> {
  const holiday = trimmed(input);
  if (holiday.name.length < 2) throw new Failure('values-invalid', ['name']);
  return change(context, holiday.day, holiday);
}

/** A day that is none is not one afterwards either. */
export function removeHoliday(
  context: Context,
  { day }: RequestInput<'holiday.remove'>,
): Promise<Holiday[]> {
  return change(context, day, null);
}

function change(context: Context, day: string, after: Holiday | null): Promise<Holiday[]> {
  return context.data.db.transaction().execute(async (trx) => {
    const before = (await stored.listHolidays(trx)).find((each) => each.day === day) ?? null;
    if (after === null) await stored.removeHoliday(trx, day);
    else await stored.saveHoliday(trx, after);
    const details = { day, ...differenceOf(before, after) };
    if (before !== null || after !== null) note(context, { kind: 'holiday-changed', details });
    return stored.listHolidays(trx);
  });
}
