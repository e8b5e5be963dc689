import type { Clash, FieldChange, ImportPlan, PlanRow } from '../../../shared/domain/plan.ts';
import { maskNik, maskNikBeside } from '../../../shared/domain/person.ts';
import type { ImportPreview } from '../../../shared/views.ts';
import type { KeptPerson } from '../../../shared/domain/undo.ts';

/**
 * A preview as the window shows it. The NIKs of the file stand there in full, for it is being mended; of NIKs that
 * are stored only the digits in which they differ from the file's.
 */
export function maskStored(preview: ImportPreview): ImportPreview {
  return { ...preview, plan: maskPlan(preview.plan) };
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
