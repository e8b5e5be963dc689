import { basename } from 'node:path';
import { safeFileName } from '../../../shared/domain/values/file-name.ts';
import { freeName, takenNames } from '../../files/staged-files.ts';
import type { PlannedLetter } from './plan-letters.ts';
import type { LetterTarget } from './prints.ts';

/** In the name of the file of those who have none. */
const NO_DEPARTMENT = 'tanpa OPD';

/**
 * The file of each letter, null for the viewer: `500.15-001-DISNAKER-2025 - WA ODE SITI.pdf`, or one
 * for each department. A name that stands in the folder already is never taken.
 */
export function nameFiles(
  letters: readonly { readonly planned: PlannedLetter; readonly number: string }[],
  target: LetterTarget,
  existing: readonly string[],
): (string | null)[] {
  if (target.kind === 'view') return letters.map(() => null);
  if (target.kind === 'file') return letters.map(() => basename(target.path));
  const taken = takenNames(existing);
  const take = (parts: readonly string[]) => {
    const name = freeName(`${safeFileName(parts)}.pdf`, taken);
    taken.add(name.toLowerCase());
    return name;
  };
  if (target.kind === 'folder')
    return letters.map(({ planned, number }) =>
      take([number, planned.kind === 'cover' ? '' : planned.member.name]),
    );
  const ofDepartment = new Map<string | null, string>();
  return letters.map(({ planned: { department } }) => {
    const file =
      ofDepartment.get(department) ?? take(['Surat keterangan', department ?? NO_DEPARTMENT]);
    ofDepartment.set(department, file);
    return file;
  });
}
