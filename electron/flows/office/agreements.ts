import type { Addendum, Agreement, AgreementParty } from '../../../shared/domain/agreement.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { AgreementInput } from '../../../shared/ipc.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { getAgreement, listAgreements, updateAgreement } from '../../db/agreements/agreements.ts';
import { countMembers } from '../../db/agreements/agreement-counts.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { differenceOf, note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { trimmed } from './trimmed.ts';

/** Every agreement with how many people it covers. */
export async function listOverviews(context: Context): Promise<AgreementOverview[]> {
  const today = dayInWita(context.now());
  const within = context.access.departmentId;
  const counts = await countMembers(context.data.db, { within, today });
  return (await listAgreements(context.data.db)).map((agreement) => ({
    ...agreement,
    ...(counts.get(agreement.id) ?? { active: 0, left: 0, departments: 0 }),
  }));
}

/** Failures: agreement-not-found, values-invalid (the coverage would end before it begins). */
export async function changeAgreement(
  context: Context,
  input: AgreementInput,
): Promise<AgreementOverview> {
  const { db } = context.data;
  if (input.coverageUntil < input.coverageFrom)
    throw new Failure('values-invalid', ['coverageUntil']);
  await db.transaction().execute(async (trx) => {
    const before = await getAgreement(trx, input.id);
    await writeAgreement(trx, cleaned(input));
    const difference = differenceOf(before, await getAgreement(trx, input.id));
    note(context, { kind: 'agreement-changed', details: { pks: before.pks, ...difference } });
  });
  const saved = (await listOverviews(context)).find(({ id }) => id === input.id);
  if (!saved) throw new Failure('agreement-not-found');
  return saved;
}

/** A plan judges people by the coverage, a letter names the agreement: both must be made again. */
export async function writeAgreement(trx: Db, input: AgreementInput): Promise<void> {
  await updateAgreement(trx, input);
  await raiseRosterRevision(trx);
}

/** What people may change of an agreement, out of all of it. */
export function toAgreementInput(agreement: Agreement): AgreementInput {
  const { pks, segment, programmes, quotaIsMinimum, continuesId, isAddendum, addenda, ...input } =
    agreement;
  void [pks, segment, programmes, quotaIsMinimum, continuesId, isAddendum];
  return { ...input, addenda: [...addenda] };
}

/** An emptied field is unknown again, not an empty text. */
function cleaned(input: AgreementInput): AgreementInput {
  return {
    ...trimmed(input),
    government: withoutEmpty(input.government),
    bpjs: withoutEmpty(input.bpjs),
    addenda: cleanedAddenda(input.addenda),
    place: input.place?.trim() || null,
    wageBase: input.wageBase?.trim() || null,
    moneySource: input.moneySource?.trim() || null,
  };
}

/** The oldest first, as the summary tells them; one without a day stands last. */
function cleanedAddenda(addenda: readonly Addendum[]): Addendum[] {
  return addenda
    .map(({ numberGovernment, numberBpjs, signedOn, about }) => ({
      numberGovernment: numberGovernment?.trim() || null,
      numberBpjs: numberBpjs?.trim() || null,
      signedOn,
      about: about.trim(),
    }))
    .toSorted((a, b) => (a.signedOn ?? '9999').localeCompare(b.signedOn ?? '9999'));
}

function withoutEmpty(party: AgreementParty): AgreementParty {
  const { institution, number, signatory, position, nip, address } = party;
  return {
    institution: institution.trim(),
    number: number?.trim() || null,
    signatory: signatory?.trim() || null,
    position: position?.trim() || null,
    nip: nip?.trim() || null,
    address: address?.trim() || null,
  };
}
