/** What each figure of the law may be. */
import { z } from 'zod';
import { FUNDINGS } from '../domain/agreement.ts';
import { SCHOOL_LEVELS } from '../domain/law.ts';
import { day } from '../settings-shapes.ts';

const rupiah = z.int().nonnegative().max(1_000_000_000);
/** Hundredths of a percent. */
const rate = z.int().nonnegative().max(10_000);
const percent = z.int().min(0).max(100);
const count = z.int().nonnegative().max(1_000);

function figure<K extends string, V extends z.ZodRawShape>(key: K, value: V) {
  return z.strictObject({ key: z.literal(key), value: z.strictObject(value) });
}

export const LAW_VALUES = z.discriminatedUnion('key', [
  figure('jkm.benefit', { death: rupiah, periodic: rupiah, funeral: rupiah }),
  figure('jkm.bpu-waiting', { months: count, benefit: rupiah }),
  figure('membership.clock', { renewalKeeps: z.boolean() }),
  figure('jkk.death', { wageTimes: count, periodic: rupiah, funeral: rupiah }),
  figure('scholarship.limit', { total: rupiah, children: count, jkmYears: count }),
  figure('scholarship.levels', {
    levels: z
      .array(z.strictObject({ level: z.enum(SCHOOL_LEVELS), yearly: rupiah, years: count }))
      .min(1)
      .max(4)
      .readonly(),
    untilAge: count,
  }),
  figure('bpu.bands', {
    bands: z
      .array(z.strictObject({ upTo: rupiah, base: rupiah, jkk: rupiah, jkm: rupiah }))
      .min(1)
      .max(60)
      .readonly(),
  }),
  figure('bpu.discount', {
    percent,
    until: day,
    notFundedBy: z.array(z.enum(FUNDINGS)).max(3).readonly(),
  }),
  figure('pu.jkk-rate', {
    'sangat-rendah': rate,
    rendah: rate,
    sedang: rate,
    tinggi: rate,
    'sangat-tinggi': rate,
  }),
  figure('pu.jkm-rate', { rate }),
  figure('arrears.limit', { PU: count, BPU: count }),
  figure('jkk.report', { hours: count, holidaysCount: z.boolean() }),
  figure('jkm.payment', { workingDays: count, finePerDay: rate }),
  figure('jkk.lapse', { years: count }),
  figure('claim.npwp', { above: rupiah }),
  figure('heir.guardian', { below: count }),
  figure('jkk.injury', {
    fullMonths: count,
    fullPercent: percent,
    laterPercent: percent,
    byLand: rupiah,
    bySea: rupiah,
    byAir: rupiah,
  }),
  figure('age.limit', { youngest: count, oldest: count }),
  figure('retention', { years: z.int().min(1).max(100) }),
]);
