import type { ColumnSeen } from '../../../shared/domain/candidate.ts';
import type { Clash, FieldChange, ImportPlan, PlanRow } from '../../../shared/domain/plan.ts';
import { maskNik, maskNikBeside } from '../../../shared/domain/person.ts';
import type { ImportPreview } from '../../../shared/views.ts';
import type { KeptPerson } from '../../../shared/domain/undo.ts';

/**
 * A preview as the window shows it. While it is being mended, the NIKs of the file stand there in full; of NIKs that
 * are stored only the digits in which they differ from the file's. Once it is saved, none does.
 */
export function maskStored(preview: ImportPreview): ImportPreview {
  const plan = maskPlan(preview.plan);
  if (preview.status === 'planned') return { ...preview, plan };
  const cells = preview.answers.cells.map((cell) => ({ ...cell, text: maskText(cell.text) }));
  return { ...preview, plan: maskFile(plan), answers: { ...preview.answers, cells } };
}

/** What was read of a file whose people are stored by now. */
function maskFile(plan: ImportPlan): ImportPlan {
  const { sheets, rows, issues, suggestions } = plan;
  return {
    ...plan,
    sheets: sheets.map((sheet) => ({ ...sheet, seen: sheet.seen.map(maskSamples) })),
    rows: rows.map(maskRead),
    issues: issues.map((issue) => ({ ...issue, given: issue.given && maskText(issue.given) })),
    suggestions: suggestions.map((one) => ({ ...one, text: maskText(one.text) })),
  };
}

function maskSamples(column: ColumnSeen): ColumnSeen {
  return { ...column, samples: column.samples.map(maskText) };
}

function maskRead(row: PlanRow): PlanRow {
  const { nik } = row.person;
  const changes = row.changes.map((change) =>
    change.field === 'nik' && typeof change.to === 'string'
      ? { ...change, to: maskNik(change.to) }
      : change,
  );
  return { ...row, person: { ...row.person, nik: nik && maskNik(nik) }, changes };
}

/** A cell that holds sixteen digits, however they are set apart. */
function maskText(text: string): string {
  const digits = text.replaceAll(/\D/gu, '');
  return digits.length === 16 ? maskNik(digits) : text;
}

function maskPlan(plan: ImportPlan): ImportPlan {
  const left = plan.left.map((person) => ({ ...person, nik: maskNik(person.nik) }));
  return { ...plan, left, rows: plan.rows.map(maskRow) };
}

/** The same for whom undoing an import leaves as they are. */
export function maskKept<U extends { readonly kept: readonly KeptPerson[] }>(undo: U): U {
  return { ...undo, kept: undo.kept.map((person) => ({ ...person, nik: maskNik(person.nik) })) };
}

function maskRow(row: PlanRow): PlanRow {
  const hasNik = row.changes.some(({ field }) => field === 'nik');
  if (row.clash === null && !hasNik) return row;
  return {
    ...row,
    clash: row.clash && maskClash(row.clash, row.person.nik),
    changes: row.changes.map(maskChange),
  };
}

function maskClash(clash: Clash, inFile: string | null): Clash {
  const nik = besideFile(clash.nik, inFile);
  return { ...clash, nik, values: { ...clash.values, nik } };
}

function maskChange(change: FieldChange): FieldChange {
  const { field, from, to } = change;
  if (field !== 'nik' || typeof from !== 'string') return change;
  return { ...change, from: besideFile(from, to === null ? null : String(to)) };
}

function besideFile(nik: string, inFile: string | null): string {
  return nik === inFile ? nik : maskNikBeside(nik, inFile);
}
