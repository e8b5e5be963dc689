import type { JournalField } from './membership.ts';
import { maskNik, maskNikBeside } from './person.ts';

interface JournalStep {
  readonly field: JournalField;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

/** From what to what without NIKs: of one that was mended, the digits that were wrong are told. */
export function maskSteps<S extends JournalStep>(steps: readonly S[]): readonly S[] {
  return steps.map((step) =>
    step.field === 'nik'
      ? { ...step, from: besideOther(step.from, step.to), to: besideOther(step.to, step.from) }
      : step,
  );
}

/** A value that stood in a field, as anybody may see it. */
export function maskValue(field: JournalField, value: string | number | null) {
  return field === 'nik' && typeof value === 'string' ? maskNik(value) : value;
}

/** A NIK that was another one altogether would be told by its differences: it stays masked. */
const MOST_MENDED = 2;

function besideOther(nik: string | number | null, other: string | number | null) {
  if (typeof nik !== 'string') return nik;
  const beside = other === null ? null : String(other);
  const differing = Array.from(nik).filter((digit, place) => digit !== beside?.[place]).length;
  return differing > MOST_MENDED ? maskNik(nik) : maskNikBeside(nik, beside);
}
