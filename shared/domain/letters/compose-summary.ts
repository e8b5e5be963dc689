import type { Agreement, AgreementParty } from '../agreement.ts';
import type { BenefitFigures } from './benefit-figures.ts';
import { dayInWords } from '../values/day-in-words.ts';
import { toLongDay, type Day } from '../values/day.ts';
import { legalBasisOf } from './legal-basis.ts';
import type { SignatureBlock, SummaryBlock, SummaryContent, TableRow } from '../letter.ts';
import { missingSettings } from './missing-settings.ts';
import type { Office, Signatory } from '../office.ts';
import type { SummaryWording } from '../wording.ts';
import { agreementSubject, composeLetterhead, composeSignature, NOT_FILLED } from './official.ts';
import { benefitItems, groupBars, type GroupCount } from './summary-parts.ts';
import { contributionRows, coverageRows, membershipRows } from './summary-tables.ts';

export interface SummaryInput {
  readonly office: Office;
  /** Who signs for the city today; the agreement's own signatory where there is none. */
  readonly signatory: Signatory | null;
  readonly agreement: Agreement;
  /** The agreements that continue one another, the oldest first; this one may be among them. */
  readonly chain: readonly Agreement[];
  /** Active members today. */
  readonly active: number;
  /** Active members by department (PKS 1) or occupation (PKS 2). */
  readonly byGroup: readonly GroupCount[];
  readonly today: Day;
  /** `09.05`, in Baubau. */
  readonly at: string;
  /** The law's figures on this day; without them the benefits stand without sums. */
  readonly benefits?: BenefitFigures | null;
  /** The office's words, and which version of them. */
  readonly wording: { readonly version: number; readonly wording: SummaryWording };
}

/**
 * The agreement summary (Ringkasan PKS) on one or two pages. A fact that nobody has filled in is
 * printed as "belum diisi"; while one is missing that an official print needs, the summary is a draft.
 */
export function composeSummary(input: SummaryInput): SummaryContent {
  const { office, signatory, agreement, active, today } = input;
  const { wording } = input.wording;
  const isDraft = missingSettings(office, signatory, agreement).length > 0;
  return {
    kind: 'summary',
    date: today,
    ...(isDraft ? { draft: true as const } : {}),
    paper: office.paper,
    letterhead: composeLetterhead(office),
    titleLines: [
      'RINGKASAN PERJANJIAN KERJA SAMA',
      // Broken by sense: what is agreed, then for whom.
      ...agreementSubject(agreement)
        .toUpperCase()
        .split(/\s+(?=BAGI\b)/u),
    ],
    numberLines: [
      `Nomor PIHAK KESATU: ${agreement.government.number?.trim() || NOT_FILLED}`,
      `Nomor PIHAK KEDUA: ${agreement.bpjs.number?.trim() || NOT_FILLED}`,
    ],
    sections: lettered([
      ['Para pihak', [paragraph(signing(agreement)), table(partyRows(agreement))]],
      ['Dasar hukum', [{ kind: 'list', items: legalBasisOf(agreement.pks, wording.legalBasis) }]],
      [
        'Ruang lingkup dan kepesertaan',
        [table(membershipRows(agreement, active)), ...groupBars(agreement, input.byGroup, active)],
      ],
      ['Masa perlindungan', [table(coverageRows(agreement, input.chain, today))]],
      ['Iuran dan pembiayaan', [table(contributionRows(agreement))]],
      [
        'Manfaat (perkiraan; BPJS Ketenagakerjaan yang memutuskan)',
        [{ kind: 'list', items: benefitItems(agreement, input.benefits ?? null) }],
      ],
      ['Hak dan kewajiban', [table(wording.duties)]],
    ]),
    dataAsOf: `Data per tanggal ${toLongDay(today)} pukul ${input.at} WITA`,
    signatures: [signatureOfCity(input), signatureOfBpjs(agreement, office, today)],
  };
}

function lettered(sections: readonly [heading: string, blocks: readonly SummaryBlock[]][]) {
  return sections.map(([heading, blocks], index) => ({
    heading: `${String.fromCodePoint(65 + index)}. ${heading}`,
    blocks,
  }));
}

function paragraph(text: string): SummaryBlock {
  return { kind: 'paragraph', text };
}

function table(rows: readonly TableRow[]): SummaryBlock {
  return { kind: 'table', rows };
}

function signing({ signedOn, place }: Agreement): string {
  const day = signedOn === null ? `pada hari (${NOT_FILLED})` : `pada hari ${dayInWords(signedOn)}`;
  return `Ditandatangani ${day}, bertempat di ${place?.trim() || `(${NOT_FILLED})`}, oleh dan antara:`;
}

function partyRows({ government, bpjs }: Agreement): TableRow[] {
  return [
    { label: 'PIHAK KESATU', value: partyInWords(government, 'NIP') },
    { label: 'PIHAK KEDUA', value: partyInWords(bpjs, 'NPK') },
  ];
}

/** BPJS numbers its staff by NPK, the government by NIP. */
function partyInWords(party: AgreementParty, numberWord: 'NIP' | 'NPK'): string {
  const { institution, signatory, position, nip, address } = party;
  return [
    institution,
    address?.trim() && `berkedudukan di ${address.trim()}`,
    `diwakili oleh ${signatory?.trim() || `(${NOT_FILLED})`}`,
    nip?.trim() && `${numberWord} ${nip.trim()}`,
    position?.trim() && `selaku ${position.trim()}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function signatureOfCity({ office, signatory, agreement, today }: SummaryInput): SignatureBlock {
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

function signatureOfBpjs({ bpjs }: Agreement, office: Office, today: Day): SignatureBlock {
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
