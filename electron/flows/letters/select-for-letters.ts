import type { Pks } from '../../../shared/domain/agreement.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import type { Selection } from '../../../shared/ipc.ts';
import { listMembershipIds } from '../../db/people/roster.ts';
import type { Context } from '../context.ts';

/**
 * Whom letters are asked for: all of a PKS or of a department, or those with these NIKs among them;
 * null where nobody has one of them. The same wish is the same selection, whatever the roster has
 * become meanwhile. A NIK that nobody there has comes back with the reason.
 */
export async function selectForLetters(
  context: Context,
  wish: {
    readonly pks: Pks;
    readonly departmentId: number | null;
    /** None = everybody. */
    readonly niks: readonly string[];
  },
): Promise<{
  readonly selection: Selection | null;
  readonly unknown: readonly { readonly nik: string; readonly why: string }[];
}> {
  const { db } = context.data;
  const today = dayInWita(context.now());
  const { pks, departmentId } = wish;
  const filter = { pks, departmentId, kelurahan: null, job: null, status: null, text: '' };
  if (wish.niks.length === 0) return { selection: { filter }, unknown: [] };
  const membershipIds: number[] = [];
  const unknown: { nik: string; why: string }[] = [];
  for (const nik of new Set(wish.niks.map((each) => each.replaceAll(/[\s.'-]/g, '')))) {
    const found = /^\d{16}$/.test(nik)
      ? await listMembershipIds(db, { filter: { ...filter, text: nik, today } })
      : [];
    if (found.length === 0) unknown.push({ nik, why: 'NIK ini tidak ada dalam daftar peserta.' });
    membershipIds.push(...found);
  }
  return { selection: membershipIds.length > 0 ? { membershipIds } : null, unknown };
}
