import { CLAIM_PAPER_NAME, HEIR_RELATION_NAME } from '../../claim-words.ts';
import type { SummaryBlock, TableRow } from '../letter.ts';
import { composeLetterhead, fullOfficeName } from '../letters/official.ts';
import type { Office } from '../office.ts';
import type { PlainDocument, PlainSection } from '../plain-document.ts';
import { toLongDay, type Day } from '../values/day.ts';
import { toCountWithWords } from '../values/rupiah.ts';
import type { ClaimKind, ClaimOutcome, ClaimPaper, Heir } from './claim.ts';
import { PAPER_PLACES } from './paper-places.ts';

/** What of a claim its family takes home. */
export interface OwedList {
  readonly office: Office;
  readonly name: string;
  readonly kpj: string | null;
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  readonly eventOn: Day;
  readonly diedOn: Day | null;
  readonly papers: readonly {
    readonly paper: ClaimPaper;
    readonly isOptional: boolean;
    readonly receivedOn: Day | null;
    readonly waived: string | null;
  }[];
  readonly heirs: readonly Pick<Heir, 'name' | 'relation'>[];
  readonly today: Day;
  /** `09.05`, in Baubau. */
  readonly at: string;
}

/** The papers of a claim for the family: what is there, what is still owed, and where to get it. */
export function composeOwedList(list: OwedList): PlainDocument {
  const { office, today, at, papers } = list;
  const there = papers.filter(({ receivedOn }) => receivedOn !== null);
  const open = papers.filter(({ receivedOn, waived }) => receivedOn === null && waived === null);
  const owed = open.filter(({ isOptional }) => !isOptional);
  const sometimes = open.filter(({ isOptional }) => isOptional);
  return {
    kind: 'plain',
    title: 'Daftar berkas klaim',
    date: today,
    paper: office.paper,
    letterhead: composeLetterhead(office),
    titleLines: ['DAFTAR BERKAS KLAIM', 'JAMINAN SOSIAL KETENAGAKERJAAN'],
    sections: [
      { heading: null, blocks: [{ kind: 'table', rows: eventRows(list) }] },
      { heading: 'Yang masih perlu dibawa', blocks: owedBlocks(owed) },
      ...some('Bila ada', sometimes.length > 0 ? [placesGrid(sometimes)] : []),
      ...some('Yang sudah diterima', thereBlocks(there)),
      ...some('Ahli waris yang tercatat', heirBlocks(list)),
      { heading: null, blocks: [{ kind: 'paragraph', text: closing(list) }] },
    ],
    footer: `Data per tanggal ${toLongDay(today)} pukul ${at} WITA · Dokumen memuat data pribadi`,
  };
}

type Paper = OwedList['papers'][number];

function some(heading: string, blocks: readonly SummaryBlock[]): PlainSection[] {
  return blocks.length > 0 ? [{ heading, blocks }] : [];
}

function eventRows({ name, kpj, kind, outcome, eventOn, diedOn }: OwedList): TableRow[] {
  const accident = outcome === 'death' ? 'Meninggal karena kecelakaan kerja' : 'Kecelakaan kerja';
  const died = diedOn !== null && diedOn !== eventOn ? `, meninggal ${toLongDay(diedOn)}` : '';
  return [
    { label: 'Nama peserta', value: name, strong: true },
    { label: 'Nomor peserta (KPJ)', value: kpj ?? 'belum tercatat' },
    {
      label: 'Klaim',
      value:
        kind === 'jkk'
          ? `Jaminan Kecelakaan Kerja (JKK): ${accident}`
          : 'Jaminan Kematian (JKM): Meninggal bukan karena kecelakaan kerja',
    },
    { label: 'Tanggal kejadian', value: `${toLongDay(eventOn)}${died}` },
  ];
}

function owedBlocks(owed: readonly Paper[]): SummaryBlock[] {
  if (owed.length === 0)
    return [{ kind: 'paragraph', text: 'Semua berkas wajib sudah diterima. Terima kasih.' }];
  return [
    {
      kind: 'paragraph',
      text: `Mohon melengkapi ${toCountWithWords(owed.length)} berkas berikut. Bawa juga aslinya untuk dicocokkan.`,
    },
    placesGrid(owed),
  ];
}

function placesGrid(papers: readonly Paper[]): SummaryBlock {
  return {
    kind: 'grid',
    columns: [
      { title: 'No.', share: 10, align: 'right' },
      { title: 'Berkas', share: 62 },
      { title: 'Di mana mengurusnya', share: 100 },
      { title: 'Ada', share: 12, align: 'center' },
    ],
    rows: papers.map(({ paper }, index) => [
      String(index + 1),
      CLAIM_PAPER_NAME[paper],
      PAPER_PLACES[paper],
      '',
    ]),
  };
}

function thereBlocks(papers: readonly Paper[]): SummaryBlock[] {
  if (papers.length === 0) return [];
  const items = papers.map(
    ({ paper, receivedOn }) =>
      `${CLAIM_PAPER_NAME[paper]}${receivedOn === null ? '' : `, ${toLongDay(receivedOn)}`}`,
  );
  return [{ kind: 'paragraph', text: `${items.join('; ')}.` }];
}

function heirBlocks({ heirs, outcome }: OwedList): SummaryBlock[] {
  if (outcome !== 'death') return [];
  const named = heirs.map(({ name, relation }) => `${name} (${HEIR_RELATION_NAME[relation]})`);
  const nobody = 'Belum ada. Sebutkan kepada petugas siapa ahli warisnya.';
  return [{ kind: 'paragraph', text: named.length > 0 ? `${named.join('; ')}.` : nobody }];
}

function closing({ office }: OwedList): string {
  const ways = [
    [office.address, office.postalCode].filter((text) => text.trim() !== '').join(' '),
    office.phone.trim() && `telepon ${office.phone.trim()}`,
    office.email.trim() && `pos-el ${office.email.trim()}`,
  ].filter(Boolean);
  const where = ways.length > 0 ? `, ${ways.join(', ')}` : '';
  return (
    `Berkas diserahkan kepada ${fullOfficeName(office)}${where}. Pengurusan klaim tidak dipungut biaya. ` +
    'Hak dan jumlah santunan diputuskan oleh BPJS Ketenagakerjaan.'
  );
}
