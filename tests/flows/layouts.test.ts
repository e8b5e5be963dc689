import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import { type ImportAnswers, NO_ANSWERS } from '../../shared/domain/answers.ts';
import type { SheetOffer } from '../../shared/domain/candidate.ts';
import { planImport } from '../../shared/domain/planning/plan-import.ts';
import { type ImportPlan, NO_MEMORY, type PlanRow } from '../../shared/domain/plan.ts';
import { readSheets } from '../../shared/domain/reading/read-sheets.ts';
import { anAgreement, SEED_PLACES } from '../support/sheets.ts';

const FOLDER = new URL('../fixtures/layouts/', import.meta.url);

interface TrueTable {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, string>>;
}

/** What a careful clerk makes of a file, written down beside it without asking the program. */
interface Truth extends TrueTable {
  readonly file: string;
  readonly writer: string;
  readonly why: string;
  readonly kind: Pks;
  /** The sheets that are imported together, where there are several. */
  readonly tables?: readonly TrueTable[];
  /** Every sheet as it is offered. */
  readonly offers?: readonly SheetOffer[];
  readonly counts: Readonly<Record<'rowsRead' | 'new' | 'held' | 'refused', number>>;
  readonly skipped: readonly unknown[];
  readonly rows: readonly (object & { readonly issues: readonly string[] })[];
}

const TRUTHS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.truth.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Truth);

const ONLY_INFORMATION = ['nik-cleaned', 'nik-outside-baubau'];

function telling(issues: readonly string[]): string[] {
  return issues.filter((code) => !ONLY_INFORMATION.includes(code)).toSorted();
}

async function planOf({ file, kind, tables }: Truth) {
  const workbook = await readWorkbook(new URL(file, FOLDER).pathname);
  const agreement = anAgreement(kind);
  const read = (answers: ImportAnswers) =>
    readSheets(workbook, { places: SEED_PLACES, agreement, answers });
  const { sheets } = read(NO_ANSWERS);
  const ask = ({ sheet: name }: TrueTable) => ({
    name,
    headerRow: null,
    department: sheets.find((offer) => offer.name === name)?.department ?? null,
  });
  const answers = { ...NO_ANSWERS, sheets: tables?.map(ask) ?? [] };
  const { readings } = read(answers);
  const plan = planImport({
    readings,
    agreement,
    department: null,
    roster: [],
    answers,
    memory: NO_MEMORY,
    ages: { youngest: 17, oldest: 64 },
  });
  return { workbook, plan, sheets };
}

function asTables({ sheets }: ImportPlan): readonly TrueTable[] {
  return sheets.map(({ name, headerRow, columns }) => ({ sheet: name, headerRow, columns }));
}

/** Rows of several sheets say on which they stand. */
function namedIn({ sheets }: ImportPlan, { tables }: Truth) {
  return (position: number) => (tables ? { sheet: sheets[position]?.name } : {});
}

function asTruth({ row, person, issues, verdict }: PlanRow) {
  return { row, ...person, issues: telling(issues), verdict };
}

describe.each(TRUTHS)('$file: $why', async (truth) => {
  const { workbook, plan } = await planOf(truth);
  const named = namedIn(plan, truth);

  it('is found under its header, with its columns', () => {
    const { sheet, headerRow, columns } = truth;
    expect(asTables(plan)).toEqual(truth.tables ?? [{ sheet, headerRow, columns }]);
  });

  it('skips the rows that are no people, each for its reason', () => {
    expect(plan.skipped.map(({ sheet, row, why }) => ({ ...named(sheet), row, why }))).toEqual(
      truth.skipped,
    );
  });

  it('gives every person exactly the true values, issues and verdict', () => {
    expect(plan.rows.map((row) => ({ ...named(row.sheet), ...asTruth(row) }))).toEqual(
      truth.rows.map((row) => ({ ...row, issues: telling(row.issues) })),
    );
  });

  it('counts what it read, and every row that is not empty', () => {
    expect(plan.counts).toMatchObject(truth.counts);
    const names = plan.sheets.map(({ name }) => name);
    const read = workbook.sheets.filter(({ name }) => names.includes(name));
    const rows = read.reduce((sum, sheet) => sum + sheet.rows.length, 0);
    expect(plan.counts.rowsRead + plan.counts.skipped).toBe(rows);
  });
});

it.each(TRUTHS.filter(({ offers }) => offers))(
  '$file: each of its sheets is offered, hidden ones too, with its people',
  async (truth) => {
    const { sheets } = await planOf(truth);
    expect(sheets).toEqual(truth.offers);
  },
);
