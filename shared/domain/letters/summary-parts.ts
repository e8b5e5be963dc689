import type { Agreement, Pks } from '../agreement.ts';
import { coverageOf, coverageOn } from '../coverage.ts';
import type { BenefitFigures } from './benefit-figures.ts';
import type { SummaryBlock } from '../letter.ts';
import { agreementSubject } from './official.ts';
import type { Day } from '../values/day.ts';
import { toRupiah } from '../values/rupiah.ts';

export interface GroupCount {
  readonly label: string;
  readonly count: number;
}

/** What members are counted by. */
export const GROUP_WORD: Readonly<Record<Pks, { readonly title: string; readonly word: string }>> =
  {
    'non-asn': { title: 'Perangkat daerah', word: 'perangkat daerah' },
    rentan: { title: 'Pekerjaan', word: 'jenis pekerjaan' },
  };

/** Bars for so many groups; the rest is a number. */
const LARGEST = 10;

/** In capitals for a title, broken by sense: what is agreed, then for whom. */
export function subjectLines(agreement: Agreement): string[] {
  return agreementSubject(agreement)
    .toUpperCase()
    .split(/\s+(?=BAGI\b)/u);
}

/**
 * What the members are called on this day: where the coverage is over or has not begun, the roster
 * holds them and nobody is covered.
 */
export function memberWord(agreement: Agreement, today: Day): string {
  const { coverageFrom, coverageUntil } = agreement;
  const coverage = coverageOf(agreement, coverageFrom, coverageUntil);
  return coverageOn(coverage, today) === 'inside' ? 'Peserta aktif' : 'Peserta tercatat';
}

/** The largest groups of members and the others together; nothing while there is no member. */
export function groupBars(
  agreement: Agreement,
  groups: readonly GroupCount[],
  active: number,
  word: string,
): SummaryBlock[] {
  const sorted = groups.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  if (sorted.length === 0) return [];
  const shown = sorted.length === LARGEST + 1 ? sorted : sorted.slice(0, LARGEST);
  const others = sorted.slice(shown.length);
  const rows = shown.map(({ label, count }) => ({ label, value: count }));
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  const kind = GROUP_WORD[agreement.pks].word;
  return [
    { kind: 'paragraph', text: `${word} menurut ${kind}:` },
    {
      kind: 'bars',
      rows,
      ...(rest > 0 && { rest: { label: `Lainnya (${others.length} ${kind})`, value: rest } }),
      total: { label: 'Jumlah', value: active },
    },
  ];
}

/** Each programme's benefits in a sentence; sums only where the law's figures are given. */
export function benefitItems(agreement: Agreement, figures: BenefitFigures | null): string[] {
  if (figures === null) return WITHOUT_SUMS;
  const { jkm, jkkDeath, scholarship, bpuWaiting } = figures;
  const jkmTotal = jkm.death + jkm.periodic + jkm.funeral;
  const items = [
    'JKK: perawatan sesuai kebutuhan medis dan santunan selama tidak mampu bekerja; bila meninggal dunia karena kecelakaan ' +
      `kerja, ${jkkDeath.wageTimes} kali upah terakhir yang dilaporkan, santunan berkala ${toRupiah(jkkDeath.periodic)}, ` +
      `dan biaya pemakaman ${toRupiah(jkkDeath.funeral)}.`,
    `JKM: ${toRupiah(jkmTotal)}, yaitu santunan kematian ${toRupiah(jkm.death)}, santunan berkala ` +
      `${toRupiah(jkm.periodic)}, dan biaya pemakaman ${toRupiah(jkm.funeral)}.`,
    `Beasiswa paling banyak ${toRupiah(scholarship.total)} untuk ${scholarship.children} anak; pada JKM setelah ` +
      `${scholarship.jkmYears} tahun kepesertaan.`,
  ];
  if (agreement.segment === 'PU') return items;
  return [
    ...items,
    `Peserta BPU yang meninggal dunia bukan karena kecelakaan kerja sebelum ${bpuWaiting.months} bulan kepesertaan: ` +
      `hanya ${toRupiah(bpuWaiting.benefit)}.`,
  ];
}

const WITHOUT_SUMS = [
  'JKK: perawatan sesuai kebutuhan medis, santunan selama tidak mampu bekerja, santunan cacat dan kematian karena ' +
    'kecelakaan kerja, serta beasiswa bagi anak peserta.',
  'JKM: santunan kematian, santunan berkala, dan biaya pemakaman, serta beasiswa bagi anak peserta menurut syaratnya.',
];
