import { checkNik } from './nik.ts';
import type { RawCell } from '../sheet.ts';

/**
 * The number of a family card: 16 digits like those of a NIK, with the day of issue and nothing
 * added to it. Null where there are not 16 digits to rely on.
 */
export function readFamilyCard(cell: RawCell | null | undefined): string | null {
  const { nik, issues } = checkNik(cell);
  return issues.includes('nik-damaged-by-excel') ? null : nik;
}
