import type { Guardian, Heir } from '../../../shared/domain/claims/claim.ts';
import { breaksHeirOrder, isMinor } from '../../../shared/domain/claims/heirs.ts';
import type { Doubt } from '../../../shared/domain/doubt.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import { checkNik } from '../../../shared/domain/values/nik.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { writeHeirs } from '../../db/claims/claim-heirs.ts';
import { addClaimReason } from '../../db/claims/claims.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { refuseDoubts } from '../refuse-doubts.ts';
import { changeableClaim } from './changeable-claim.ts';
import { gatherClaim, type ClaimCase } from './gather-claims.ts';
import { guardianBelow } from './judge-claim.ts';
import { viewClaim } from './view-claim.ts';

type Given = RequestInput<'claim.heirs'>['heirs'][number];
type ToWrite = Omit<Heir, 'id'> & { readonly id: number | null };

/**
 * Sets the heirs of a claim. Failures: claim-not-found, claim-closed; values-invalid (somebody without a name,
 * a NIK of other than 16 digits, a minor without a guardian, half an account, one taken away to whom
 * money went); decision-needed (heir-order).
 */
export async function saveHeirs(
  context: Context,
  { id, heirs, decision }: RequestInput<'claim.heirs'>,
): Promise<ClaimView> {
  await context.data.db.transaction().execute(async (trx) => {
    const claim = await changeableClaim(trx, id);
    const gathered = await gatherClaim(trx, claim);
    const today = dayInWita(context.now());
    const written = heirs.map((heir) => toHeir(gathered, heir, today));
    refuseLosses(gathered, written);
    const doubts = judgeOrder(gathered, written);
    refuseDoubts(doubts, decision);
    await writeHeirs(trx, id, written);
    if (doubts.length > 0 && decision !== null) await addClaimReason(trx, id, decision);
    const details = { claim: id, heirs: written.length, doubts };
    note(context, { kind: 'claim-changed', personId: claim.personId, details });
  });
  return viewClaim(context, id);
}

function toHeir(gathered: ClaimCase, given: Given, today: Day): ToWrite {
  const { claim, heirs } = gathered;
  const stored = given.id === null ? null : heirs.find(({ id }) => id === given.id);
  if (stored === undefined || given.name === '') throw new Failure('values-invalid', ['name']);
  const { id, name, relation, birthDate, account } = given;
  if (birthDate !== null && birthDate > today) throw new Failure('values-invalid', ['birthDate']);
  const guardian = given.guardian && toGuardian(given.guardian, stored?.guardian ?? null);
  if (guardian === null && isMinor({ birthDate }, claim.eventOn, guardianBelow(gathered)))
    throw new Failure('values-invalid', ['guardian']);
  if (account !== null && Object.values(account).includes(''))
    throw new Failure('values-invalid', ['account']);
  const nik = keptOrNew(given.nik, stored?.nik ?? null);
  return { id, name, relation, nik, birthDate, phone: given.phone || null, guardian, account };
}

function toGuardian(given: Guardian, stored: Guardian | null): Guardian {
  if (given.name === '') throw new Failure('values-invalid', ['guardian']);
  return { ...given, nik: keptOrNew(given.nik, stored?.nik ?? null), phone: given.phone || null };
}

/** A NIK as it was given out, masked, is the stored one; any other is a new one. */
function keptOrNew(given: string | null, stored: string | null): string | null {
  if (given === null || given === '') return null;
  if (stored !== null && given === maskNik(stored)) return stored;
  const { nik } = checkNik(given);
  if (nik === null) throw new Failure('values-invalid', ['nik']);
  return nik;
}

/** Nobody stands twice, and nobody to whom money went is lost. */
function refuseLosses({ payments }: ClaimCase, heirs: readonly ToWrite[]): void {
  const ids = heirs.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size !== ids.length) throw new Failure('values-invalid', ['name']);
  if (payments.some(({ heirId }) => heirId !== null && !ids.includes(heirId)))
    throw new Failure('values-invalid', ['payments']);
}

/** Asked anew only where the relations are others than before. */
function judgeOrder({ heirs: before, person }: ClaimCase, heirs: readonly ToWrite[]): Doubt[] {
  const isSame = relationsOf(before) === relationsOf(heirs);
  return !isSame && breaksHeirOrder(heirs, person.contacts) ? ['heir-order'] : [];
}

function relationsOf(heirs: readonly Pick<Heir, 'relation'>[]): string {
  return heirs
    .map(({ relation }) => relation)
    .toSorted()
    .join(' ');
}
