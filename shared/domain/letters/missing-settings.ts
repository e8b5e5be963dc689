import type { Agreement } from '../agreement.ts';
import { letterNumberProblem } from './letter-number.ts';
import type { MissingSetting, Office, Signatory } from '../office.ts';

/** The mayor signs with the name alone: a political office has no civil-service rank and no NIP. */
export function isMayor(position: string): boolean {
  return /^wali\s?kota\b/iu.test(position.trim());
}

/**
 * What must be filled before anything official prints, in the order of the forms. Postal code,
 * e-mail and coat of arms may stay empty.
 */
export function missingSettings(
  office: Office,
  signatory: Signatory | null,
  agreement: Agreement | null,
): MissingSetting[] {
  const inAgreement = agreement === null ? [] : missingInAgreement(agreement);
  return [...missingInOffice(office), ...missingInSignatory(signatory), ...inAgreement];
}

export function missingInOffice(office: Office): MissingSetting[] {
  const filled: Partial<Record<MissingSetting['what'], string>> = {
    'office-government': office.government,
    'office-name': office.name,
    'office-address': office.address,
    'office-phone': office.phone,
    'office-city': office.city,
    'letter-number-pattern':
      letterNumberProblem(office.letterNumberPattern) === null ? office.letterNumberPattern : '',
  };
  return emptyOnes(filled, 'office');
}

export function missingInSignatory(signatory: Signatory | null): MissingSetting[] {
  if (signatory === null) return [{ what: 'signatory', where: 'signatories' }];
  const { name, position, rank, nip } = signatory;
  return emptyOnes(
    {
      'signatory-name': name,
      'signatory-position': position,
      ...(isMayor(position) ? {} : { 'signatory-rank': rank, 'signatory-nip': nip }),
    },
    'signatories',
  );
}

export function missingInAgreement(agreement: Agreement): MissingSetting[] {
  return emptyOnes(
    {
      'agreement-number-government': agreement.government.number ?? '',
      'agreement-number-bpjs': agreement.bpjs.number ?? '',
      'agreement-signed-on': agreement.signedOn ?? '',
    },
    'agreements',
  );
}

function emptyOnes(
  values: Readonly<Partial<Record<MissingSetting['what'], string>>>,
  where: MissingSetting['where'],
): MissingSetting[] {
  return (Object.keys(values) as MissingSetting['what'][])
    .filter((what) => (values[what] ?? '').trim() === '')
    .map((what) => ({ what, where }));
}
