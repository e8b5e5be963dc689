import { safeFileName } from '../../../shared/domain/values/file-name.ts';
import { listLettersById } from '../../db/letters/register.ts';
import type { Context } from '../context.ts';

/**
 * What a reprint is called: `Surat keterangan - WA ODE SITI.pdf`, `Salinan surat keterangan -
 * 120 peserta.pdf`. Failure: letter-not-found.
 */
export async function reprintName(
  { data }: Context,
  { letterIds, asCopy }: { readonly letterIds: readonly number[]; readonly asCopy: boolean },
): Promise<string> {
  const [first, ...others] = await listLettersById(data.db, letterIds);
  const whose = first && others.length === 0 ? first.name : `${letterIds.length} peserta`;
  return `${safeFileName([asCopy ? 'Salinan surat keterangan' : 'Surat keterangan', whose])}.pdf`;
}
