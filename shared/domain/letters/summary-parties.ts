import type { Agreement, AgreementParty } from '../agreement.ts';
import type { GridBlock, SignatureBlock } from '../letter.ts';
import type { Office, Signatory } from '../office.ts';
import { dayInWords } from '../values/day-in-words.ts';
import type { Day } from '../values/day.ts';
import { isMayor } from './missing-settings.ts';
import { composeSignature, groupNip, NOT_FILLED } from './official.ts';

/**
 * Day and place as an agreement opens with them. An agreement says `pada hari ini`; its summary is
 * printed on another day.
 */
export function signingSentence({ signedOn, place }: Agreement): string {
  const day = signedOn === null ? `(${NOT_FILLED})` : dayInWords(signedOn);
  const where = place?.trim() || `(${NOT_FILLED})`;
  return `Pada hari ${day} bertempat di ${where}, perjanjian ini ditandatangani oleh:`;
}

/** Both parties side by side. BPJS numbers its staff by NPK, the government by NIP. */
export function partiesGrid({ government, bpjs }: Agreement): GridBlock {
  const row = (label: string, cell: (party: AgreementParty) => string | null) => [
    label,
    cell(government)?.trim() || NOT_FILLED,
    cell(bpjs)?.trim() || NOT_FILLED,
  ];
  return {
    kind: 'grid',
    columns: [
      { title: '', share: 29 },
      { title: 'PIHAK KESATU', share: 65.5 },
      { title: 'PIHAK KEDUA', share: 65.5 },
    ],
    rows: [
      row('Lembaga', ({ institution }) => institution),
      row('Penanda tangan', ({ signatory }) => signatory),
      row('NIP/NPK', numberOfSignatory),
      row('Jabatan', ({ position }) => position),
      row('Alamat', ({ address }) => address),
    ],
  };
}

/** The mayor has no NIP. */
function numberOfSignatory({ nip, position }: AgreementParty): string | null {
  if (nip?.trim()) return groupNip(nip);
  return isMayor(position ?? '') ? '-' : null;
}

export interface SignaturesInput {
  readonly office: Office;
  readonly signatory: Signatory | null;
  readonly agreement: Agreement;
  readonly today: Day;
}

/** Both blocks; the date stands over the right one alone. */
export function summarySignatures(input: SignaturesInput): SignatureBlock[] {
  return [signatureOfCity(input), signatureOfBpjs(input)];
}

/** Who signs for the city today; the agreement's own signatory where there is none. */
function signatureOfCity({ office, signatory, agreement, today }: SignaturesInput): SignatureBlock {
  const { government } = agreement;
  const own = composeSignature(office, signatory, today);
  const lines = signatory
    ? own.positionLines
    : [`${(government.position?.trim() || government.institution).toUpperCase()},`];
  return {
    ...own,
    placeAndDate: '',
    positionLines: ['PIHAK KESATU,', ...lines],
    name: signatory ? own.name : (government.signatory?.trim() ?? ''),
  };
}

function signatureOfBpjs({ agreement: { bpjs }, office, today }: SignaturesInput): SignatureBlock {
  return {
    placeAndDate: composeSignature(office, null, today).placeAndDate,
    positionLines: ['PIHAK KEDUA,', ...branchLines(bpjs.position?.trim() || bpjs.institution)],
    name: bpjs.signatory?.trim() ?? '',
    rank: null,
    nip: null,
  };
}

/** `KEPALA BPJS KETENAGAKERJAAN` / `CABANG BAUBAU,` */
function branchLines(position: string): string[] {
  return `${position.toUpperCase()},`.split(/\s+(?=CABANG\b)/u);
}
