import type { Agreement } from '../agreement.ts';
import type { BenefitFigures } from './benefit-figures.ts';
import { composeAnnex, type AnnexMember } from './compose-annex.ts';
import { toLongDay, type Day } from '../values/day.ts';
import { legalBasisOf } from './legal-basis.ts';
import type { SummaryBlock, SummaryContent, TableRow } from '../letter.ts';
import { missingSettings } from './missing-settings.ts';
import type { Office, Signatory } from '../office.ts';
import type { SummaryWording } from '../wording.ts';
import { composeLetterhead, NOT_FILLED } from './official.ts';
import { changeBlocks } from './summary-changes.ts';
import { summaryTextOf } from './summary-text.ts';
import { partiesGrid, signingSentence, summarySignatures } from './summary-parties.ts';
import {
  benefitItems,
  groupBars,
  memberWord,
  subjectLines,
  type GroupCount,
} from './summary-parts.ts';
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
  /** The active members, where the roster is wished as an annex. */
  readonly annex?: readonly AnnexMember[] | null;
}

/**
 * The agreement summary (Ringkasan PKS) on one or two pages. A fact that nobody has filled in is
 * printed as "belum diisi"; while one is missing that an official print needs, the summary is a draft.
 */
export function composeSummary(input: SummaryInput): SummaryContent {
  const { office, signatory, agreement, active, today } = input;
  const { wording } = input.wording;
  const fill = summaryTextOf({ ...input, date: today, dataAsOf: today });
  const members = memberWord(agreement, today);
  const isDraft = missingSettings(office, signatory, agreement).length > 0;
  return {
    kind: 'summary',
    date: today,
    ...(isDraft ? { draft: true as const } : {}),
    paper: office.paper,
    letterhead: composeLetterhead(office),
    titleLines: ['RINGKASAN PERJANJIAN KERJA SAMA', ...subjectLines(agreement)],
    numberLines: [
      `Nomor PIHAK KESATU: ${agreement.government.number?.trim() || NOT_FILLED}`,
      `Nomor PIHAK KEDUA: ${agreement.bpjs.number?.trim() || NOT_FILLED}`,
    ],
    sections: lettered([
      ['Para pihak', [paragraph(signingSentence(agreement)), partiesGrid(agreement)]],
      [
        'Dasar hukum',
        [{ kind: 'list', items: legalBasisOf(agreement.pks, wording.legalBasis).map(fill) }],
      ],
      [
        'Ruang lingkup dan kepesertaan',
        [
          table(membershipRows(agreement, fill(wording.scope), active, members)),
          ...groupBars(agreement, input.byGroup, active, members),
        ],
      ],
      ['Masa perlindungan', [table(coverageRows(agreement, today))]],
      ['Iuran dan pembiayaan', [table(contributionRows(agreement))]],
      [
        'Manfaat (perkiraan; BPJS Ketenagakerjaan yang memutuskan)',
        [{ kind: 'list', items: benefitItems(agreement, input.benefits ?? null) }],
      ],
      [
        'Hak dan kewajiban',
        [table(wording.duties.map((row) => ({ ...row, value: fill(row.value) })))],
      ],
      ['Adendum dan perpanjangan', changeBlocks(agreement, input.chain)],
    ]),
    dataAsOf:
      `Data per tanggal ${toLongDay(today)} pukul ${input.at} WITA` +
      (input.annex ? ' · Lampiran memuat data pribadi' : ''),
    signatures: summarySignatures(input),
    annex: input.annex ? composeAnnex(agreement, input.annex, members) : null,
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
