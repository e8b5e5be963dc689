import { PKS, type Agreement, type Pks } from '../../shared/domain/agreement.ts';
import type { Office, Signatory } from '../../shared/domain/office.ts';
import { Failure } from '../../shared/failure.ts';
import type { AgreementInput } from '../../shared/ipc.ts';
import { getCurrentAgreement } from '../db/agreements.ts';
import { getOffice, markStarted, saveOffice } from '../db/office/office.ts';
import type { Db } from '../db/open.sqlite.ts';
import { listSignatories, removeAllSignatories, saveSignatory } from '../db/office/signatories.ts';
import { toAgreementInput, writeAgreement } from './agreements.ts';
import type { Context } from './context.ts';
import type { AgreementSettings, SettingsFile } from './settings-file.ts';

/** What the office has filled in, in the shape of the file that sets it. */
export interface Settings {
  readonly office: Omit<Office, 'coatOfArms'>;
  readonly signatories: readonly Omit<Signatory, 'id'>[];
  readonly agreements: Readonly<Record<Pks, Required<AgreementSettings>>>;
}

export async function readSettings(context: Context): Promise<Settings> {
  const { db } = context.data;
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
    if (file.office) await setOffice(trx, file.office);
    if (file.signatories) {
      await removeAllSignatories(trx);
      for (const signatory of file.signatories.toReversed())
        await saveSignatory(trx, { ...signatory, until: signatory.until ?? null, id: null });
    }
    for (const pks of PKS) {
      const given = file.agreements?.[pks];
      if (given) await setAgreement(trx, pks, given);
    }
    await markStarted(trx, context.now());
  });
  return readSettings(context);
}

async function setOffice(trx: Db, given: NonNullable<SettingsFile['office']>): Promise<void> {
  const { coatOfArms: _coatOfArms, ...office } = await getOffice(trx);
  await saveOffice(trx, { ...office, ...given });
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
  };
}
