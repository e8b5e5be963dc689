import { describe, expect, it } from 'vitest';
import { composeMarks } from '../../shared/domain/sending/compose-marks.ts';
import type { MarksInput } from '../../shared/domain/sending/marks-summary.ts';
import { ISSUE_SEVERITY, type Issue, type IssueCode } from '../../shared/domain/issue.ts';
import type { ImportPlan, PlanRow } from '../../shared/domain/plan.ts';
import { aPlan, aPlanRow, somebody } from '../support/plan-by-hand.ts';

const NOBODY = somebody({ name: 'Wa Contoh' });

function aRow(given: Partial<PlanRow>): PlanRow {
  return aPlanRow({ person: NOBODY, ...given });
}

function anIssue(row: number, code: IssueCode, column: string | null = 'B', sheet = 0): Issue {
  return { sheet, row, column, field: 'nik', severity: ISSUE_SEVERITY[code], code, given: null };
}

const SHEETS: ImportPlan['sheets'] = [
  { name: 'Data', headerRow: 1, columns: { nik: 'B', name: 'C' }, seen: [] },
  { name: 'Lain', headerRow: 4, columns: { nik: 'AA', name: 'D' }, seen: [] },
];

function marksOf(given: Partial<ImportPlan>, input: Partial<MarksInput> = {}) {
  return composeMarks({
    plan: aPlan({ sheets: SHEETS, ...given }),
    fileName: 'daftar.xlsx',
    pks: 'non-asn',
    department: null,
    at: '2025-06-05',
    ...input,
  });
}

describe('what a department is told about its cells', () => {
  it('says what is wrong and what to do, in one line', () => {
    const [sheet] = marksOf({ issues: [anIssue(7, 'nik-missing')] }).sheets;
    expect(sheet?.cells).toEqual([
      {
        row: 7,
        column: 'B',
        severity: 'error',
        text: 'NIK kosong: isi NIK 16 angka sesuai KTP',
      },
    ]);
  });

  it('names the other rows with the same NIK where that is the fault', () => {
    const person = { ...NOBODY, nik: '7472055205909001' };
    const rows = [2, 7, 9].map((row) => aRow({ row, person }));
    const issues = [anIssue(9, 'nik-repeated-in-file')];
    expect(marksOf({ rows, issues }).sheets[0]?.cells[0]?.text).toBe(
      'Orang ini sudah ada di baris sebelumnya (baris 2, 7): hapus baris yang berulang',
    );
  });

  it('marks nothing that is only good to know, and counts it', () => {
    const { sheets, summary } = marksOf({ issues: [anIssue(7, 'nik-outside-baubau')] });
    expect(sheets[0]?.cells).toEqual([]);
    expect(summary.faults).toMatchObject([{ severity: 'info', rows: 1 }]);
  });

  it('keeps the marks of each sheet apart', () => {
    const { sheets } = marksOf({
      issues: [anIssue(7, 'nik-format'), anIssue(9, 'nik-format', 'AA', 1)],
    });
    expect(sheets.map(({ sheet, cells }) => [sheet, cells.map(({ row }) => row)])).toEqual([
      ['Data', [7]],
      ['Lain', [9]],
    ]);
  });

  it('knows how far down and how far right the table reaches', () => {
    const rows = [aRow({ row: 2 }), aRow({ row: 40 }), aRow({ row: 12, sheet: 1 })];
    expect(
      marksOf({ rows }).sheets.map(({ lastRow, lastColumn }) => [lastRow, lastColumn]),
    ).toEqual([
      [40, 'C'],
      [12, 'AA'],
    ]);
  });

  it('asks nothing about a row that somebody has decided', () => {
    const decided = {
      code: 'status-word',
      choice: 'include',
      reason: 'masih bekerja',
      rememberedFrom: null,
    } as unknown as NonNullable<PlanRow['decisions']>[number];
    const rows = [aRow({ row: 2, verdict: 'new', decisions: [decided] })];
    const issues = [anIssue(2, 'status-word'), anIssue(2, 'wage-unreadable', 'G')];
    const [sheet] = marksOf({ rows, issues }).sheets;
    expect(sheet?.cells.map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('the summary of a file', () => {
  it('counts rows by fault, the gravest first', () => {
    const issues = [
      anIssue(2, 'wage-unreadable'),
      anIssue(3, 'wage-unreadable'),
      anIssue(3, 'nik-format'),
      anIssue(4, 'status-word'),
    ];
    const { faults } = marksOf({ issues }).summary;
    expect(faults.map(({ severity, rows }) => [severity, rows])).toEqual([
      ['error', 1],
      ['held', 1],
      ['warning', 2],
    ]);
  });

  it('names the file, the agreement, the department and the day', () => {
    const { facts } = marksOf({}, { department: 'Dinas Contoh' }).summary;
    expect(facts).toEqual([
      ['Berkas', 'daftar.xlsx'],
      ['Lembar', 'Data, Lain'],
      ['Perjanjian', 'PKS 1 — Pegawai Non-ASN'],
      ['Perangkat daerah', 'Dinas Contoh'],
      ['Diperiksa pada', '05-06-2025'],
    ]);
  });

  it('holds the law of the counts', () => {
    const verdicts = ['new', 'new', 'same', 'held', 'refused'] as const;
    const rows = verdicts.map((verdict, index) => aRow({ row: index + 2, verdict }));
    const counts = marksOf({ rows }).summary.counts.map(([, count]) => count);
    expect(counts).toEqual([2, 0, 1, 1, 1, 5]);
  });
});
