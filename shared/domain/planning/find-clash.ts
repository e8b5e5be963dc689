import { MEMBERSHIP_STATUS, PKS_NAME } from '../../words.ts';
import type { Agreement } from '../agreement.ts';
import type { HeldCode } from '../answers.ts';
import type { Like } from '../likeness/like-search.ts';
import type { RosterField } from '../person.ts';
import type { Clash, RosterEntry } from '../plan.ts';

/** Another record that a row meets, and the question that it puts. */
export interface FoundClash {
  readonly code: HeldCode;
  readonly field: RosterField;
  readonly clash: Clash;
}

/** Why a stored person cannot simply be taken into this agreement; null where they can. */
export function findClash(known: RosterEntry, agreement: Agreement): FoundClash | null {
  const dead = known.diedOn !== null || known.status === 'dead';
  if (dead || (known.status === 'left' && !known.activeInOtherPks)) {
    const where = dead ? MEMBERSHIP_STATUS.dead : MEMBERSHIP_STATUS.left;
    return { code: 'dead-or-left', field: 'nik', clash: toClash(known, where) };
  }
  if (!known.activeInOtherPks) return null;
  const other = agreement.pks === 'rentan' ? 'non-asn' : 'rentan';
  return { code: 'active-in-other-pks', field: 'nik', clash: toClash(known, PKS_NAME[other]) };
}

/** Somebody stored who may be this new person under another NIK. */
export function toLikeClash({ person, why }: Like<RosterEntry>): FoundClash {
  const where = person.values.department ?? person.values.kelurahan ?? '';
  return { code: 'possible-same-person', field: 'name', clash: { ...toClash(person, where), why } };
}

function toClash(known: RosterEntry, where: string): Clash {
  const { personId, values, status, diedOn, hasClaim } = known;
  const { name, nik } = values;
  const clash: Clash = { personId, name, nik, where, values, status, diedOn, why: [] };
  return hasClaim ? { ...clash, hasClaim } : clash;
}
