import type { Day } from '../../../shared/domain/values/day.ts';
import type { Holiday } from '../../../shared/requests/law.ts';
import type { Db } from '../open.sqlite.ts';

/** In the order of the calendar. */
export function listHolidays(db: Db): Promise<Holiday[]> {
  return db.selectFrom('holiday').selectAll().orderBy('day').execute();
}

/** The days alone, for counting working days. */
export async function listHolidayDays(db: Db): Promise<ReadonlySet<Day>> {
  const rows = await db.selectFrom('holiday').select('day').execute();
  return new Set(rows.map(({ day }) => day));
}

/** A day has one name; saving it again renames it. */
export async function saveHoliday(db: Db, holiday: Holiday): Promise<void> {
  const { name, source } = holiday;
  await db
    .insertInto('holiday')
    .values(holiday)
    .onConflict((conflict) => conflict.column('day').doUpdateSet({ name, source }))
    .execute();
}

export async function removeHoliday(db: Db, day: Day): Promise<void> {
  await db.deleteFrom('holiday').where('day', '=', day).execute();
}
