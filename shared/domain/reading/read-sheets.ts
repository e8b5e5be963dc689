import { Failure } from '../../failure.ts';
import { type ColumnMemory, type ImportAnswers, NO_ANSWERS, type SheetAnswer } from '../answers.ts';
import type { Question, SheetOffer, SheetReading } from '../candidate.ts';
import { findTables, type PeopleTable } from './find-tables.ts';
import type { KnownPlaces } from '../lists/known-places.ts';
import { FIRST_AGREEMENT, readTables, type RosterOf } from './read-candidates.ts';
import { departmentAbove, departmentOfSheet } from './sheet-department.ts';
import { hasListBeside } from './side-by-side.ts';
import { hintsFor, NO_HINTS, type SheetHints } from './sheet-hints.ts';
import type { RawSheet, RawWorkbook } from '../sheet.ts';
import { foldToKey } from '../values/written.ts';

/** By what a workbook is understood beside its cells. */
export interface ReadingWith {
  readonly places: KnownPlaces;
  readonly agreement?: RosterOf;
  readonly answers?: ImportAnswers;
  readonly memory?: readonly ColumnMemory[];
}

export interface SheetsRead {
  /** Of the sheets asked for, in the order of the file. */
  readonly readings: readonly SheetReading[];
  /** Every sheet of the file. */
  readonly sheets: readonly SheetOffer[];
}

/**
 * The sheets that were asked for, or else the visible one with most people. Of several, one without
 * a table comes back without people, so that somebody can point at its header.
 * Failures: workbook-no-such-sheet (names the sheets there are), workbook-no-table, workbook-two-lists (names the sheet).
 */
export function readSheets(workbook: RawWorkbook, how: ReadingWith): SheetsRead {
  const { places, agreement = FIRST_AGREEMENT, answers = NO_ANSWERS, memory = [] } = how;
  const asked = sheetsAsked(workbook, answers.sheets);
  const chosen = asked.size > 0 ? asked : mostPeopled(workbook, memory);
  const readings: SheetReading[] = [];
  for (const sheet of workbook.sheets) {
    const own = chosen.get(sheet);
    if (own === undefined) continue;
    const hints = hintsFor(sheet.name, own, readings.length, answers, memory);
    const tables = tablesOf(sheet, hints);
    if (hints.columns.size === 0 && tables.some(hasListBeside))
      throw new Failure('workbook-two-lists', [sheet.name]);
    readings.push(
      readTables(sheet, tables, { places, agreement, hints }) ?? noPeople(sheet, hints),
    );
  }
  if (readings.every(({ headerRow }) => headerRow === NO_HEADER))
    throw new Failure(
      'workbook-no-table',
      asked.size === 0 ? [] : readings.map(({ sheet }) => sheet),
    );
  return { readings: askOnce(readings, places), sheets: offer(workbook, readings, places, memory) };
}

type Chosen = ReadonlyMap<RawSheet, SheetAnswer | null>;

function sheetsAsked({ sheets }: RawWorkbook, wanted: readonly SheetAnswer[]): Chosen {
  return new Map(
    wanted.map((answer) => {
      const found =
        sheets.find(({ name }) => name === answer.name) ??
        sheets.find(({ name }) => foldToKey(name) === foldToKey(answer.name));
      if (found) return [found, answer];
      throw new Failure(
        'workbook-no-such-sheet',
        sheets.map(({ name }) => name),
      );
    }),
  );
}

function mostPeopled({ sheets }: RawWorkbook, memory: readonly ColumnMemory[]): Chosen {
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  const tables = (sheet: RawSheet) => tablesOf(sheet, hintsOfMemory(memory));
  const withTable = visible.filter((sheet) => tables(sheet).length > 0);
  const [first, ...others] = withTable.map((sheet) => ({ sheet, people: countIn(tables(sheet)) }));
  if (first === undefined) return new Map();
  const most = others.reduce((best, one) => (one.people > best.people ? one : best), first);
  return new Map([[most.sheet, null]]);
}

const NO_HEADER = 0;

function noPeople({ name, rows }: RawSheet, { position }: SheetHints): SheetReading {
  const skipped = rows.map(({ row }) => ({ sheet: position, row, why: 'title' as const }));
  const nothing = { columns: {}, seen: [], candidates: [], suggestions: [], questions: [] };
  return { sheet: name, headerRow: NO_HEADER, skipped, ...nothing };
}

/** A word of several sheets is asked with the first, for the rows of all. */
function askOnce(readings: readonly SheetReading[], places: KnownPlaces): readonly SheetReading[] {
  if (readings.length < 2) return readings;
  const keyOf = ({ kind, word }: Question) => `${kind} ${places.words[kind].keyOf(word)}`;
  const rows = new Map<string, number>();
  for (const question of readings.flatMap(({ questions }) => questions))
    rows.set(keyOf(question), (rows.get(keyOf(question)) ?? 0) + question.rows);
  return readings.map((reading) => {
    const questions = reading.questions.flatMap((question) => {
      const all = rows.get(keyOf(question));
      rows.delete(keyOf(question));
      return all === undefined ? [] : [{ ...question, rows: all }];
    });
    return { ...reading, questions };
  });
}

/** The sheets of a workbook with how many people each holds, hidden ones too. */
function offer(
  { sheets }: RawWorkbook,
  readings: readonly SheetReading[],
  { departments }: KnownPlaces,
  memory: readonly ColumnMemory[],
): SheetOffer[] {
  return sheets.map((sheet) => {
    const { name, visibility } = sheet;
    const tables = tablesOf(sheet, hintsOfMemory(memory));
    const reading = readings.find((each) => each.sheet === name);
    const [main] = tables;
    return {
      name,
      visibility,
      people: reading?.candidates.length ?? countIn(tables),
      department:
        departmentOfSheet(name, departments) ?? (main ? departmentAbove(main, departments) : null),
    };
  });
}

function hintsOfMemory(memory: readonly ColumnMemory[]): SheetHints {
  return memory.length === 0 ? NO_HINTS : hintsFor('', null, 0, NO_ANSWERS, memory);
}

function countIn(tables: readonly PeopleTable[]): number {
  return tables.reduce(
    (sum, { kinds }) => sum + kinds.filter(({ kind }) => kind === 'person').length,
    0,
  );
}

interface Remembered {
  readonly mark: string;
  readonly tables: readonly PeopleTable[];
}

/** Answers about words and decisions leave the tables as they are; a kept workbook keeps them too. */
const remembered = new WeakMap<RawSheet, readonly Remembered[]>();
const MOST_REMEMBERED = 2;

function tablesOf(sheet: RawSheet, hints: SheetHints): readonly PeopleTable[] {
  const mark = JSON.stringify([
    hints.headerRow,
    [...hints.columns],
    [...hints.memory],
    [...hints.edits.keys()],
  ]);
  const known = remembered.get(sheet) ?? [];
  const same = known.find((each) => each.mark === mark);
  if (same) return same.tables;
  const tables = findTables(sheet, hints);
  remembered.set(sheet, [{ mark, tables }, ...known].slice(0, MOST_REMEMBERED));
  return tables;
}
