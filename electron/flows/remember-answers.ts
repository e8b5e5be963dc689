import { decisionMark } from '../../shared/domain/decision-mark.ts';
import { columnMemory } from '../../shared/domain/header-memory.ts';
import { pairMark } from '../../shared/domain/pair-mark.ts';
import type { PlanRow, RowDecision } from '../../shared/domain/plan.ts';
import { rememberColumns, SEVERAL_DEPARTMENTS } from '../db/column-memory.ts';
import { rememberDecision } from '../db/decisions.ts';
import { saveDifferentPeople } from '../db/different-people.ts';
import { recordImportPeople } from '../db/import-people.ts';
import type { StoredImport } from '../db/imports.ts';
import type { Db } from '../db/open.sqlite.ts';
import { saveRowKeys } from '../db/row-keys.ts';
import type { Author } from '../db/terms.ts';
import { findSender } from './sender.ts';
import type { WrittenPlan } from './write-plan.ts';

/**
 * Keeps for later files how this one's columns were read, what was decided about its rows, and
 * whose it was; inside the caller's transaction.
 */
export async function rememberAnswers(
  trx: Db,
  stored: StoredImport,
  people: WrittenPlan['people'],
  by: Author,
): Promise<void> {
  const { plan } = stored;
  const named = plan.rows.map(({ person }) => person.department);
  const sender = await findSender(trx, named, stored.departmentId);
  const niks = plan.rows.flatMap(({ person }) => person.nik ?? []);
  await recordImportPeople(trx, stored.id, sender.people, niks);
  const columns = plan.sheets.flatMap(({ seen }) => columnMemory(seen));
  await rememberColumns(trx, sender.id ?? SEVERAL_DEPARTMENTS, columns, by);
  // Without this column nobody can tell whose the next file is.
  const telling = columns.filter(({ meaning }) => meaning === 'department');
  if (sender.id !== null) await rememberColumns(trx, SEVERAL_DEPARTMENTS, telling, by);
  for (const row of plan.rows)
    for (const decision of row.decisions ?? [])
      if (decision.rememberedFrom === null) await keepDecision(trx, stored, row, decision, by);
  await saveRowKeys(trx, keysOf(plan.rows, people));
}

function keysOf(rows: readonly PlanRow[], people: WrittenPlan['people']): Map<string, number> {
  const keys = new Map<string, number>();
  for (const row of rows) {
    const personId = people.get(row) ?? (row.verdict === 'same' ? row.personId : null);
    if (row.key !== undefined && personId !== null) keys.set(row.key, personId);
  }
  return keys;
}

async function keepDecision(
  trx: Db,
  { agreementId }: StoredImport,
  row: PlanRow,
  { rememberedFrom: _none, ...decision }: RowDecision,
  by: Author,
): Promise<void> {
  const { person, clash } = row;
  if (person.nik === null) return;
  const mark = decisionMark(row, clash, decision.code);
  await rememberDecision(trx, agreementId, { ...decision, nik: person.nik, mark }, by);
  // So that the list of people who may be one does not ask again about these two.
  if (decision.code === 'possible-same-person' && decision.choice === 'take' && clash !== null)
    await saveDifferentPeople(trx, pairMark(person.nik, clash.nik), decision.note, by);
}
