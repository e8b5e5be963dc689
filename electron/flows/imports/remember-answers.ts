import { decisionMark } from '../../../shared/domain/planning/decision-mark.ts';
import { columnMemory } from '../../../shared/domain/reading/header-memory.ts';
import { pairMark } from '../../../shared/domain/likeness/pair-mark.ts';
import type { PlanRow, RowDecision } from '../../../shared/domain/plan.ts';
import { saveColumnMemory, SEVERAL_DEPARTMENTS } from '../../db/imports/column-memory.ts';
import { saveDecision } from '../../db/imports/decisions.ts';
import { saveDifferentPeople } from '../../db/people/different-people.ts';
import { saveImportPeople } from '../../db/imports/import-people.ts';
import type { StoredImport } from '../../db/imports/imports.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { saveRowKeys } from '../../db/people/row-keys.ts';
import type { Author } from '../../db/author.ts';
import { countDepartment, findSender } from './sender.ts';
import type { PeopleOfRows } from './write-plan.ts';

/** What is kept of a saved file for later ones. */
export interface FileMemory {
  add(rows: readonly PlanRow[], people: PeopleOfRows): Promise<void>;
  finish(): Promise<void>;
}

/**
 * Keeps how a file's columns were read, what was decided about its rows, whom it named and whose
 * it was; part after part, inside the caller's transaction.
 */
export function prepareFileMemory(trx: Db, stored: StoredImport, by: Author): FileMemory {
  const named = new Map<string | null, number>();
  const niks: string[] = [];
  return {
    add: async (rows, people) => {
      for (const { person } of rows) {
        countDepartment(named, person.department);
        if (person.nik !== null) niks.push(person.nik);
      }
      await rememberDecisions(trx, stored, rows, by);
      await saveRowKeys(trx, keysOf(rows, people));
    },
    finish: async () => {
      const sender = await findSender(trx, named, stored.departmentId);
      await saveImportPeople(trx, stored.id, sender.people, niks);
      await rememberColumns(trx, stored, sender.id, by);
    },
  };
}

async function rememberColumns(trx: Db, { plan }: StoredImport, sender: number | null, by: Author) {
  const columns = plan.sheets.flatMap(({ seen }) => columnMemory(seen));
  await saveColumnMemory(trx, sender ?? SEVERAL_DEPARTMENTS, columns, by);
  if (sender === null) return;
  // Without this column nobody can tell whose the next file is.
  const telling = columns.filter(({ meaning }) => meaning === 'department');
  await saveColumnMemory(trx, SEVERAL_DEPARTMENTS, telling, by);
}

function keysOf(rows: readonly PlanRow[], people: PeopleOfRows): Map<string, number> {
  const keys = new Map<string, number>();
  for (const row of rows) {
    const personId = people.get(row) ?? (row.verdict === 'same' ? row.personId : null);
    if (row.key !== undefined && personId !== null) keys.set(row.key, personId);
  }
  return keys;
}

async function rememberDecisions(
  trx: Db,
  stored: StoredImport,
  rows: readonly PlanRow[],
  by: Author,
) {
  for (const row of rows)
    for (const decision of row.decisions ?? [])
      if (decision.rememberedFrom === null) await rememberDecision(trx, stored, row, decision, by);
}

async function rememberDecision(
  trx: Db,
  { agreementId }: StoredImport,
  row: PlanRow,
  { rememberedFrom: _none, ...decision }: RowDecision,
  by: Author,
): Promise<void> {
  const { person, clash } = row;
  if (person.nik === null) return;
  const mark = decisionMark(row, clash, decision.code);
  await saveDecision(trx, agreementId, { ...decision, nik: person.nik, mark }, by);
  // So that the list of people who may be one does not ask again about these two.
  if (decision.code === 'possible-same-person' && decision.choice === 'take' && clash !== null)
    await saveDifferentPeople(trx, pairMark(person.nik, clash.nik), decision.note, by);
}
