import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { DepartmentView } from '../../../shared/views.ts';
import type { PlaceLists } from '../../../shared/domain/lists/known-places.ts';
import { JOB_SEED, RELATION_SEED } from '../../../shared/domain/lists/word-lists.ts';
import type { Author } from '../author.ts';
import type { Db } from '../open.sqlite.ts';
import { listKelurahanNames } from './places.ts';
import type { TermTable } from '../imports/import-tables.ts';
import { listMeaninglessWords, listTerms, withTerms } from './terms.ts';

/** The confirmed departments and the kelurahan with all their spellings, as plain values. */
export async function listPlaces(db: Db): Promise<PlaceLists> {
  const departments = await db
    .selectFrom('department')
    .select(['id', 'name'])
    .where('confirmed', '=', 1)
    .orderBy('id')
    .execute();
  const aliases = await aliasesById(db);
  const terms = await listTerms(db);
  const termsOf = (kind: TermTable['kind']) => terms.filter((term) => term.kind === kind);
  return {
    departments: departments.map(({ id, name }) => ({ name, aliases: aliases.get(id) ?? [] })),
    kelurahan: await listKelurahanNames(db),
    otherPlaces: withTerms([], termsOf('kelurahan')),
    jobs: withTerms(JOB_SEED, termsOf('job')),
    relations: withTerms(RELATION_SEED, termsOf('relation')),
    meaningless: await listMeaninglessWords(db),
  };
}

/**
 * The id of each department named, by the spelling given; letters' case does not matter. One that
 * nobody has entered yet is added unconfirmed, for somebody to look at.
 */
export async function ensureDepartments(
  trx: Db,
  names: Iterable<string>,
): Promise<ReadonlyMap<string, number>> {
  const known = await knownSpellings(trx);
  const ids = new Map<string, number>();
  for (const name of new Set(names)) {
    const id = known.get(name.toLowerCase()) ?? (await addUnconfirmed(trx, name));
    known.set(name.toLowerCase(), id);
    ids.set(name, id);
  }
  return ids;
}

/** A department by name or alias, letters' case aside; null where there is none. */
export async function findDepartment(
  db: Db,
  name: string,
): Promise<{ readonly id: number; readonly name: string } | null> {
  const id = (await knownSpellings(db)).get(name.trim().toLowerCase());
  if (id === undefined) return null;
  const row = await db
    .selectFrom('department')
    .select(['id', 'name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row;
}

/** Failure: department-not-found. */
export async function getDepartmentName(db: Db, id: number): Promise<string> {
  const row = await db
    .selectFrom('department')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('department-not-found'));
  return row.name;
}

/** Every department with its aliases and how many memberships name it, by name. */
export async function listDepartments(
  db: Db,
  within: number | null = null,
): Promise<DepartmentView[]> {
  const rows = await db
    .selectFrom('department')
    .leftJoin('membership', 'membership.department_id', 'department.id')
    .select(['department.id', 'department.name', 'department.parent_id'])
    .select((select) => select.fn.count<number>('membership.id').as('members'))
    .$if(within !== null, (all) =>
      all.where((each) =>
        each.or([each('department.id', '=', within), each('department.parent_id', '=', within)]),
      ),
    )
    .groupBy('department.id')
    .orderBy('department.name')
    .execute();
  const aliases = await aliasesById(db);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    parentId: row.parent_id,
    aliases: aliases.get(row.id) ?? [],
    members: row.members,
  }));
}

/**
 * Adds or changes a department with its aliases; whoever is saved by hand is confirmed.
 * Failures: values-invalid (no name, a third level), department-taken, department-not-found.
 */
export async function saveDepartment(
  trx: Db,
  input: RequestInput<'department.save'>,
  by: Author,
): Promise<number> {
  const name = input.name.trim().replaceAll(/\s+/g, ' ');
  const aliases = cleanAliases(input.aliases, name);
  if (name === '') throw new Failure('values-invalid');
  await refuseTaken(trx, [name, ...aliases], input.id);
  await refuseThirdLevel(trx, input);
  const values = { name, parent_id: input.parentId, confirmed: 1 };
  const id = input.id ?? (await insertDepartment(trx, values));
  await trx.updateTable('department').set(values).where('id', '=', id).execute();
  await replaceAliases(trx, id, aliases, by);
  return id;
}

export async function replaceAliases(
  trx: Db,
  id: number,
  aliases: readonly string[],
  by?: Author,
): Promise<void> {
  let gone = trx.deleteFrom('department_alias').where('department_id', '=', id);
  if (aliases.length > 0) gone = gone.where('alias', 'not in', aliases);
  await gone.execute();
  if (aliases.length === 0) return;
  const { actor = null, at = null } = by ?? {};
  const rows = aliases.map((alias) => ({ alias, department_id: id, actor, at }));
  // Who gave one that stays is known already.
  await trx
    .insertInto('department_alias')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function cleanAliases(aliases: readonly string[], name: string): string[] {
  const byKey = new Map(
    aliases
      .map((alias) => alias.trim().replaceAll(/\s+/g, ' '))
      .map((alias) => [alias.toLowerCase(), alias]),
  );
  byKey.delete('');
  byKey.delete(name.toLowerCase());
  return [...byKey.values()];
}

async function refuseTaken(trx: Db, spellings: readonly string[], own: number | null) {
  const known = await knownSpellings(trx);
  const taken = spellings.filter((spelling) => {
    const id = known.get(spelling.toLowerCase());
    return id !== undefined && id !== own;
  });
  if (taken.length > 0) throw new Failure('department-taken', taken);
}

/** Two levels, OPD and unit: a parent has no parent, and whoever has units is no unit. */
async function refuseThirdLevel(trx: Db, input: RequestInput<'department.save'>): Promise<void> {
  const rows = await trx.selectFrom('department').select(['id', 'parent_id']).execute();
  if (input.id !== null && !rows.some((row) => row.id === input.id))
    throw new Failure('department-not-found');
  if (input.parentId === null) return;
  const parent = rows.find((row) => row.id === input.parentId);
  if (!parent) throw new Failure('department-not-found');
  const hasUnits = rows.some((row) => row.parent_id === input.id && input.id !== null);
  if (parent.parent_id !== null || parent.id === input.id || hasUnits)
    throw new Failure('values-invalid', ['parentId']);
}

async function addUnconfirmed(trx: Db, name: string): Promise<number> {
  return insertDepartment(trx, { name, parent_id: null, confirmed: 0 });
}

export async function insertDepartment(
  trx: Db,
  values: { name: string; parent_id: number | null; confirmed: number },
): Promise<number> {
  const { id } = await trx
    .insertInto('department')
    .values(values)
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Names and aliases in lower case → id; a name wins over another one's alias. */
async function knownSpellings(db: Db): Promise<Map<string, number>> {
  const aliases = await db.selectFrom('department_alias').selectAll().execute();
  const names = await db.selectFrom('department').select(['id', 'name']).execute();
  return new Map([
    ...aliases.map((row) => [row.alias.toLowerCase(), row.department_id] as const),
    ...names.map((row) => [row.name.toLowerCase(), row.id] as const),
  ]);
}

async function aliasesById(db: Db): Promise<Map<number, string[]>> {
  const rows = await db.selectFrom('department_alias').selectAll().orderBy('alias').execute();
  const byId = new Map<number, string[]>();
  for (const { alias, department_id: id } of rows) {
    const list = byId.get(id);
    if (list) list.push(alias);
    else byId.set(id, [alias]);
  }
  return byId;
}
