import { safeFileName } from '../../../shared/domain/values/file-name.ts';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { listLettersById } from '../../db/letters/register.ts';
import type { Context } from '../context.ts';

/** Letters by id, in the order of the ids. Failure: letter-not-found. */
export function listLettersOf(context: Context, ids: readonly number[]): Promise<LetterListItem[]> {
  return listLettersById(context.data.db, ids);
}

/** `Surat keterangan - WA ODE SITI.pdf`, `Surat keterangan - 120 peserta.pdf` */
export function letterFileName(what: string, names: readonly string[]): string {
  const [name] = names;
  const whose = names.length === 1 && name !== undefined ? name : `${names.length} peserta`;
  return `${safeFileName([what, whose])}.pdf`;
}
