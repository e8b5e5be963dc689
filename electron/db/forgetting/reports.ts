import type { Forgetting } from '../../../shared/domain/forgetting.ts';
import { Failure } from '../../../shared/failure.ts';
import type { ForgetState } from '../../../shared/trust-views.ts';
import type { Db } from '../open.sqlite.ts';

/** Every time that people were forgotten, the newest first. */
export async function listForgettings(db: Db): Promise<ForgetState['reports'][number][]> {
  const rows = await selectForgettings(db).orderBy('id', 'desc').execute();
  return rows.map(({ details, ...row }) => {
    const { people } = JSON.parse(details) as Forgetting;
    return { ...row, people: people.length };
  });
}

/** What the log keeps of one of them. Failure: forget-changed, where the log has none of this number. */
export async function getForgetting(db: Db, id: number): Promise<Forgetting> {
  const row = await selectForgettings(db)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('forget-changed'));
  return JSON.parse(row.details) as Forgetting;
}

function selectForgettings(db: Db) {
  return db
    .selectFrom('audit')
    .select(['id', 'at', 'actor', 'details'])
    .where('kind', '=', 'people-forgotten');
}
