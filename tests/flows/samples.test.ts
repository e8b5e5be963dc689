import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import { planImport } from '../../shared/domain/planning/plan-import.ts';
import { NO_MEMORY, type PlanRow } from '../../shared/domain/plan.ts';
import { readSheets } from '../../shared/domain/reading/read-sheets.ts';
import { anAgreement, SEED_PLACES } from '../support/sheets.ts';

const SAMPLES = [
  'contoh-1-rapi',
  'contoh-2-kop-dan-total',
  'contoh-3-dua-baris-kepala',
  'contoh-4-pekerja-rentan',
  'contoh-5-nik-angka',
];

/** What a careful reader makes of each row; information about the NIK is not marked everywhere. */
interface Truth {
  readonly kind: Pks;
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<'rowsRead' | 'new' | 'held' | 'refused', number>>;
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
  readonly rows: readonly { readonly issues: readonly string[]; readonly verdict: string }[];
}

const NOT_MARKED_EVERYWHERE = ['nik-cleaned', 'nik-outside-baubau'];

function marked(issues: readonly string[]): string[] {
  return issues.filter((code) => !NOT_MARKED_EVERYWHERE.includes(code)).toSorted();
}

function asTruth({ row, person, issues, verdict }: PlanRow) {
  const { nik, name, birthDate, sex, wage, phone, kpj, department, job, kelurahan } = person;
  const values = { nik, name, birthDate, sex, wage, phone, kpj, department, job, kelurahan };
  return { row, ...values, issues: marked(issues), verdict };
}

describe.each(SAMPLES)('the roster %s', async (sample) => {
  const truth = JSON.parse(
    readFileSync(new URL(`../fixtures/samples/${sample}.truth.json`, import.meta.url), 'utf8'),
  ) as Truth;
  const workbook = await readWorkbook(
    new URL(`../../resources/samples/${sample}.xlsx`, import.meta.url).pathname,
  );
  const agreement = anAgreement(truth.kind);
  const { readings, sheets } = readSheets(workbook, { places: SEED_PLACES, agreement });
  const plan = planImport({
    readings,
    agreement,
    department: null,
    roster: [],
    answers: NO_ANSWERS,
    memory: NO_MEMORY,
    ages: { youngest: 17, oldest: 64 },
  });
  const [sheet] = plan.sheets;

  it('is found on its sheet, under its header, with its columns', () => {
    const { familyCard: _familyCard, ...columns } = sheet?.columns ?? {};
    expect({ sheet: sheet?.name, headerRow: sheet?.headerRow, columns }).toEqual({
      sheet: truth.sheet,
      headerRow: truth.headerRow,
      columns: truth.columns,
    });
  });

  it('skips the rows that are no people, each for its reason', () => {
    expect(plan.skipped.map(({ row, why }) => ({ row, why }))).toEqual(truth.skipped);
  });

  it('gives every person exactly the true values, issues and verdict', () => {
    expect(plan.rows.map(asTruth)).toEqual(
      truth.rows.map((row) => ({ ...row, issues: marked(row.issues) })),
    );
  });

  it('counts what it read', () => {
    expect(plan.counts).toMatchObject(truth.counts);
    const { rowsRead, changed, same, held, refused, skipped } = plan.counts;
    expect(plan.counts.new + changed + same + held + refused).toBe(rowsRead);
    const raw = workbook.sheets.find(({ name }) => name === sheet?.name);
    expect(rowsRead + skipped).toBe(raw?.rows.length);
  });

  it('is offered among its sheets with the number of its people', () => {
    const offer = sheets.find(({ name }) => name === truth.sheet);
    expect(offer?.people).toBe(truth.counts.rowsRead);
  });
});
