import { PKS, type Agreement, type Pks } from '../../../shared/domain/agreement.ts';
import type { Office, Signatory } from '../../../shared/domain/office.ts';
import { Failure } from '../../../shared/failure.ts';
import type { AgreementInput } from '../../../shared/ipc.ts';
import { getCurrentAgreement } from '../../db/agreements/agreements.ts';
import { getOffice, markStarted, saveOffice } from '../../db/office/office.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { listSignatories, removeSignatory, saveSignatory } from '../../db/office/signatories.ts';
import { toAgreementInput, writeAgreement } from './agreements.ts';
import { differenceOf, note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import type { AgreementSettings, SettingsFile } from './settings-file.ts';

/** What the office has filled in, in the shape of the file that sets it. */
export interface Settings {
  readonly office: Omit<Office, 'coatOfArms'>;
  readonly signatories: readonly Omit<Signatory, 'id'>[];
  readonly agreements: Readonly<Record<Pks, Required<AgreementSettings>>>;
}

export function readSettings(context: Context): Promise<Settings> {
  return settingsIn(context.data.db);
}

/** Part by part: only what differs of the office, of each agreement, of the signatories. */
function settingsDifference(before: Settings, after: Settings) {
  const [from, to] = [partsOf(before), partsOf(after)];
  const parts = Object.keys(from) as (keyof typeof from)[];
  const changed = parts.filter((part) => JSON.stringify(from[part]) !== JSON.stringify(to[part]));
  return Object.fromEntries(changed.map((part) => [part, differenceOf(from[part], to[part])]));
}

function partsOf({ office, agreements, signatories }: Settings) {
  return { office, ...agreements, signatories: { list: signatories } };
}

async function settingsIn(db: Db): Promise<Settings> {
  const { coatOfArms: _coatOfArms, ...office } = await getOffice(db);
  const signatories = await listSignatories(db);
  return {
    office,
    signatories: signatories.map(({ id: _id, ...signatory }) => signatory),
    agreements: {
      'non-asn': toSettings(await getCurrentAgreement(db, 'non-asn')),
      rentan: toSettings(await getCurrentAgreement(db, 'rentan')),
    },
  };
}

/**
 * Sets what the file names and leaves the rest; signatories named replace all there were. All of
 * it or nothing. Failure: settings-invalid (a coverage that ends before it begins).
 */
export async function applySettings(context: Context, file: SettingsFile): Promise<Settings> {
  await context.data.db.transaction().execute(async (trx) => {
    const before = await settingsIn(trx);
    if (file.office) await setOffice(trx, file.office);
    if (file.signatories) await replaceSignatories(trx, file.signatories);
    for (const pks of PKS) {
      const given = file.agreements?.[pks];
      if (given) await setAgreement(trx, pks, given);
    }
    await markStarted(trx, context.now());
    note(context, {
      kind: 'setting-changed',
      details: settingsDifference(before, await settingsIn(trx)),
    });
  });
  return readSettings(context);
}

async function setOffice(trx: Db, given: NonNullable<SettingsFile['office']>): Promise<void> {
  const { coatOfArms: _coatOfArms, ...office } = await getOffice(trx);
  await saveOffice(trx, { ...office, ...given });
}

/** Who was there before stays the same one, for their scanned signature goes with them. */
async function replaceSignatories(
  trx: Db,
  given: NonNullable<SettingsFile['signatories']>,
): Promise<void> {
  const left = await listSignatories(trx);
  const takeSame = (wanted: (typeof given)[number]) => {
    const isSame = (one: Signatory) =>
      wanted.nip === '' ? one.name === wanted.name : one.nip === wanted.nip;
    const terms = left.filter(isSame);
    const same = terms.find((one) => one.from === wanted.from) ?? terms[0];
    if (same) left.splice(left.indexOf(same), 1);
    return same?.id ?? null;
  };
  for (const signatory of given.toReversed())
    await saveSignatory(trx, {
      ...signatory,
      until: signatory.until ?? null,
      id: takeSame(signatory),
    });
  for (const { id } of left) await removeSignatory(trx, id);
}

async function setAgreement(trx: Db, pks: Pks, given: AgreementSettings): Promise<void> {
  const input = withSettings(toAgreementInput(await getCurrentAgreement(trx, pks)), given);
  if (input.coverageUntil < input.coverageFrom)
    throw new Failure('settings-invalid', [`agreements.${pks}.coverageUntil`]);
  await writeAgreement(trx, input);
}

/** Days that somebody writes down are days that are known, unless the file says otherwise. */
function withSettings(agreement: AgreementInput, given: AgreementSettings): AgreementInput {
  const { numberGovernment, numberBpjs, ...rest } = given;
  const namesDays = given.coverageFrom !== undefined || given.coverageUntil !== undefined;
  return {
    ...agreement,
    coverageDaysKnown: namesDays || agreement.coverageDaysKnown,
    ...rest,
    government: withNumber(agreement.government, numberGovernment),
    bpjs: withNumber(agreement.bpjs, numberBpjs),
  };
}

function withNumber<Party>(party: Party, number: string | null | undefined): Party {
  return number === undefined ? party : { ...party, number };
}

function toSettings(agreement: Agreement): Required<AgreementSettings> {
  return {
    numberGovernment: agreement.government.number,
    numberBpjs: agreement.bpjs.number,
    signedOn: agreement.signedOn,
    place: agreement.place,
    coverageFrom: agreement.coverageFrom,
    coverageUntil: agreement.coverageUntil,
    coverageDaysKnown: agreement.coverageDaysKnown,
    paidMonths: agreement.paidMonths,
    monthlyContribution: agreement.monthlyContribution,
    wageBase: agreement.wageBase,
    moneySource: agreement.moneySource,
    budget: agreement.budget,
    quota: agreement.quota,
    fundedBy: agreement.fundedBy,
    jkkClass: agreement.jkkClass,
    flatWage: agreement.flatWage,
  };
}
