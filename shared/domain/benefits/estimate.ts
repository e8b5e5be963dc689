import { Failure } from '../../failure.ts';
import { LAW_TITLES } from '../../law-words.ts';
import type { Segment } from '../agreement.ts';
import type { ClaimKind, ClaimOutcome } from '../claims/claim.ts';
import type { Estimate, EstimatePart } from '../claims/estimate.ts';
import type { LawKey, LawOn, SourcedLaw } from '../law.ts';
import { toLongDay, toMonthAndYear, type Day } from '../values/day.ts';
import { addMonthsToDay, lastDayOf, monthOf } from '../values/month.ts';
import { toRupiah } from '../values/rupiah.ts';
import { toSen, type Sen } from '../values/sen.ts';
import { fullBenefitFrom } from './member-since.ts';

/** What decides about the benefit of one person. */
export interface BenefitCase {
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  /** Of the accident (JKK) or the death (JKM). */
  readonly eventOn: Day;
  readonly cover: BenefitCover;
}

/** Under what the day of the event was covered, or the sentence that says why it was not. */
export type BenefitCover =
  | {
      readonly covered: true;
      readonly segment: Segment;
      /** From which months of membership are counted (membershipBegin). */
      readonly since: Day;
      /** False where only its month is known; `since` is the first of it then. */
      readonly sinceDayKnown: boolean;
      /** The last reported wage, or the base of the income band; null: nobody has filled it in. */
      readonly base: Sen | null;
    }
  | { readonly covered: false; readonly why: string };

type Covered = Extract<BenefitCover, { covered: true }>;

/**
 * What a family may expect, in sen, by the figures that hold on the day of the event. JKM (PP
 * 82/2019): three sums; of a BPU member who dies before so many months of membership only the
 * funeral money (Permenaker 1/2025). JKK death (PP 44/2015): so many times the last reported wage
 * and two sums. An accident that is survived has no sum that could be known. Not covered: 0, with
 * the reason. Failure: law-unknown, where the figures of that day are not filled in.
 */
export function estimateBenefit(
  { kind, outcome, eventOn, cover }: BenefitCase,
  law: SourcedLaw,
): Estimate {
  if (!cover.covered) return { total: 0, parts: [], rule: cover.why, scholarship: null };
  if (kind === 'jkm') return ofDeath(cover, eventOn, law);
  return outcome === 'death' ? ofFatalAccident(cover, law) : ofInjury(law);
}

function ofDeath(cover: Covered, eventOn: Day, law: SourcedLaw): Estimate {
  const { value, source } = needed(law, 'jkm.benefit');
  const waiting = law['jkm.bpu-waiting'];
  const full = fullBenefitFrom(cover.segment, cover.since, waiting?.value);
  if (waiting && full !== null && eventOn < full)
    return {
      ...withTotal([{ name: FUNERAL, amount: toSen(waiting.value.benefit) }]),
      rule: `Peserta BPU sejak ${sinceWords(cover)}, meninggal sebelum ${waiting.value.months} bulan kepesertaan; manfaat penuh baru mulai ${toLongDay(full)}. Dasar: ${ended(waiting.source)}`,
      scholarship: null,
    };
  return {
    ...withTotal([
      { name: 'Santunan kematian', amount: toSen(value.death) },
      { name: PERIODIC, amount: toSen(value.periodic) },
      { name: FUNERAL, amount: toSen(value.funeral) },
    ]),
    rule: `Meninggal bukan karena kecelakaan kerja (JKM). Dasar: ${ended(source)}${doubtOfStart(cover, eventOn, waiting?.value)}`,
    scholarship: afterYears(cover.since, eventOn, law) ? scholarshipBy(law) : null,
  };
}

function ofFatalAccident({ base, segment }: Covered, law: SourcedLaw): Estimate {
  const { value, source } = needed(law, 'jkk.death');
  const times = `${value.wageTimes} × upah`;
  const missing = base === null ? ` ${NO_BASE[segment]}, sehingga ${times} belum terhitung.` : '';
  return {
    ...withTotal([
      {
        name: `Santunan kematian (${times} terakhir yang dilaporkan)`,
        amount: base === null ? null : base * value.wageTimes,
      },
      { name: PERIODIC, amount: toSen(value.periodic) },
      { name: FUNERAL, amount: toSen(value.funeral) },
    ]),
    rule: `Meninggal karena kecelakaan kerja (JKK). Dasar: ${ended(source)}${missing}`,
    scholarship: scholarshipBy(law),
  };
}

const NO_BASE: Readonly<Record<Segment, string>> = {
  PU: 'Upahnya belum tercatat',
  BPU: 'Golongan penghasilan BPU pada bulan itu belum diisi',
};

const PERIODIC = 'Santunan berkala (dibayar sekaligus)';
const FUNERAL = 'Biaya pemakaman';

/** Rights in words: each sum waits for receipts, a doctor, or a recovery (PP 44/2015, PP 82/2019). */
function ofInjury(law: SourcedLaw): Estimate {
  const { value, source } = needed(law, 'jkk.injury');
  const { fullMonths, fullPercent, laterPercent } = value;
  const ways = [value.byLand, value.bySea, value.byAir].map(toRupiah);
  const rights = [
    'Pengobatan dan perawatan sesuai kebutuhan medis, tanpa batas biaya',
    `Selama tidak mampu bekerja: ${fullPercent} % upah yang dilaporkan untuk ${fullMonths} bulan pertama, lalu ${laterPercent} % sampai sembuh`,
    'Santunan cacat menurut tabel dan penetapan dokter',
    `Biaya pengangkutan menurut kuitansi, paling banyak ${ways[0]} lewat darat, ${ways[1]} lewat laut, ${ways[2]} lewat udara`,
  ];
  return {
    total: null,
    parts: rights.map((name) => ({ name, amount: null })),
    rule: `Kecelakaan kerja (JKK) yang tidak berakibat kematian: jumlahnya baru diketahui dari kuitansi, upah, dan keterangan dokter. Dasar: ${ended(source)}`,
    scholarship: null,
  };
}

/** After JKM only after so many years of membership; after JKK without condition. */
function afterYears(since: Day, eventOn: Day, law: SourcedLaw): boolean {
  const years = law['scholarship.limit']?.value.jkmYears;
  return years !== undefined && eventOn >= addMonthsToDay(since, years * 12);
}

function scholarshipBy(law: SourcedLaw): Estimate['scholarship'] {
  const limit = law['scholarship.limit'];
  if (!limit) return null;
  const { total, children } = limit.value;
  const rule = `Untuk paling banyak ${children} anak, dibayar tiap tahun. Dasar: ${ended(limit.source)}`;
  return { atMost: toSen(total), rule };
}

/** Of a member since some day of a month, dead so many months later: it may have been too early. */
function doubtOfStart(
  { segment, since, sinceDayKnown }: Covered,
  eventOn: Day,
  waiting: LawOn['jkm.bpu-waiting'],
): string {
  const latest = fullBenefitFrom(segment, lastDayOf(monthOf(since)), waiting);
  if (sinceDayKnown || !waiting || latest === null || eventOn >= latest) return '';
  const less = toRupiah(waiting.benefit);
  return ` Hari mulai kepesertaan dalam ${toMonthAndYear(since)} belum diisi: bila belum ${waiting.months} bulan, manfaatnya hanya ${less}.`;
}

/** No sentence names a day that nobody has seen. */
function sinceWords({ since, sinceDayKnown }: Covered): string {
  return sinceDayKnown
    ? toLongDay(since)
    : `${toMonthAndYear(since)} (harinya belum diisi, dihitung dari tanggal 1)`;
}

/** A total of what is not known whole is not known. */
function withTotal(parts: readonly EstimatePart[]): Pick<Estimate, 'total' | 'parts'> {
  const known = parts.flatMap(({ amount }) => (amount === null ? [] : [amount]));
  const isWhole = known.length === parts.length;
  return { total: isWhole ? known.reduce((sum, each) => sum + each, 0) : null, parts };
}

function needed<K extends LawKey>(law: SourcedLaw, key: K): NonNullable<SourcedLaw[K]> {
  const figure = law[key];
  if (!figure) throw new Failure('law-unknown', [LAW_TITLES[key]]);
  return figure;
}

/** As a sentence, whether or not the office ended its source with a full stop. */
function ended(source: string): string {
  return source.endsWith('.') ? source : `${source}.`;
}
