import type { SourcedLaw } from '../law.ts';
import { dayInWita, daysBetween, timeInWita, toLongDay, type Day } from '../values/day.ts';
import { addMonthsToDay } from '../values/month.ts';
import { rateInWords } from '../values/rate.ts';
import type { ClaimKind, ClaimOutcome, ClaimStatus, ClaimStepEntry, Deadline } from './claim.ts';
import { addCountedHours, isOver, momentInWords, type Moment } from './counted-hours.ts';
import { addWorkingDays, yearsWithoutHolidays, type Holidays } from './working-days.ts';

/** What of a claim its deadlines are counted from. */
export interface ClaimTimes {
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  readonly status: ClaimStatus;
  readonly eventOn: Day;
  /** `14:30` in Baubau. */
  readonly eventTime: string | null;
  /** Of a death that followed an accident, where it was another day. */
  readonly diedOn: Day | null;
  readonly steps: readonly Pick<ClaimStepEntry, 'step' | 'day'>[];
  /** Of the first payment to the family. */
  readonly paidOn: Day | null;
}

/** What one clock says, before it is compared with now. */
interface Clock {
  readonly what: Deadline['what'];
  readonly until: Moment;
  /** The day on which it was done, however late. */
  readonly doneOn: Day | null;
  /** From so many days before the end it is near. */
  readonly nearDays: number;
  readonly source: string;
  /** What is to be done: "Laporan tahap I (Formulir 3) kepada BPJS". */
  readonly task: string;
  readonly done: string;
  /** A further sentence: what late costs, which holidays nobody has filled in. */
  readonly note: string;
}

/**
 * The clocks of a claim by the figures of the day of the event, the nearest end first. An accident
 * is reported within hours of it (stage I), its fatal outcome within hours of the death (stage II;
 * of an injury the outcome is known when it is reported), and the right lapses after years. A death
 * that is no accident is paid within working days after BPJS has all papers: counted from the day
 * of handing in, or of completing where that was later. Cancelled and refused claims have no clock.
 */
export function deadlines(
  claim: ClaimTimes,
  holidays: Holidays,
  law: SourcedLaw,
  now: Date,
): Deadline[] {
  if (claim.status === 'dibatalkan' || claim.status === 'ditolak') return [];
  const clocks =
    claim.kind === 'jkm'
      ? [payment(claim, holidays, law, dayInWita(now))]
      : [...reports(claim, holidays, law), lapse(claim, law)];
  return clocks
    .flatMap((clock) => (clock === null ? [] : [read(clock, momentInWita(now))]))
    .toSorted((a, b) => (a.until < b.until ? -1 : 1));
}

function reports(claim: ClaimTimes, holidays: Holidays, law: SourcedLaw): Clock[] {
  const rule = law['jkk.report'];
  if (!rule) return [];
  const { hours, holidaysCount } = rule.value;
  const skipped = holidaysCount ? null : holidays;
  const report = (stage: 1 | 2, day: Day, time: string | null): Clock => {
    const until = addCountedHours(day, time, hours, skipped);
    return {
      what: `laporan-tahap-${stage}`,
      until,
      doneOn: firstDayOfStep(claim, `laporan-tahap-${stage}`),
      nearDays: 1,
      source: rule.source,
      task: `Laporan tahap ${stage === 1 ? 'I' : 'II'} kepada BPJS`,
      done: 'disampaikan',
      note: skipped === null ? '' : unfilled(day, until.slice(0, 10), holidays),
    };
  };
  const { eventOn, eventTime, diedOn, outcome } = claim;
  const first = report(1, eventOn, eventTime);
  // The hour of death is not known, so its day counts whole.
  return outcome === 'death' ? [first, report(2, diedOn ?? eventOn, null)] : [first];
}

function lapse(claim: ClaimTimes, law: SourcedLaw): Clock | null {
  const rule = law['jkk.lapse'];
  if (!rule) return null;
  return {
    what: 'hak-klaim',
    until: addMonthsToDay(claim.eventOn, rule.value.years * 12),
    doneOn: handedInOn(claim),
    nearDays: 180,
    source: rule.source,
    task: 'Pengajuan klaim JKK',
    done: 'diajukan',
    note: 'Sesudahnya hak klaim gugur.',
  };
}

function payment(claim: ClaimTimes, holidays: Holidays, law: SourcedLaw, today: Day): Clock | null {
  const rule = law['jkm.payment'];
  const handedIn = handedInOn(claim);
  if (!rule || handedIn === null || claim.status === 'dikembalikan') return null;
  const { workingDays, finePerDay } = rule.value;
  const completed = lastDayOfStep(claim, 'berkas-lengkap');
  const from = completed !== null && completed > handedIn ? completed : handedIn;
  const until = addWorkingDays(from, workingDays, holidays);
  const doneOn = claim.paidOn ?? lastDayOfStep(claim, 'dibayar');
  const late = daysBetween(until, doneOn ?? today);
  const lateBy = late > 0 ? `, sudah lewat ${late} hari` : '';
  return {
    what: 'pembayaran',
    until,
    doneOn,
    nearDays: 1,
    source: rule.source,
    task: 'Pembayaran oleh BPJS',
    done: 'tercatat',
    note: `Denda terlambat ${rateInWords(finePerDay)} sehari untuk ahli waris${lateBy}.${unfilled(from, until, holidays)}`,
  };
}

/** The clock against now, in one sentence or two. */
function read(clock: Clock, now: Moment): Deadline {
  const { what, until, doneOn, source, task, done } = clock;
  const by = momentInWords(until);
  const note = clock.note === '' ? '' : ` ${clock.note.trim()}`;
  if (doneOn !== null) {
    const late = doneOn > until.slice(0, 10) ? `, sesudah batas ${by}` : '';
    const sentence = `${task} ${done} ${toLongDay(doneOn)}${late}.`;
    return { what, until, state: 'met', sentence, source };
  }
  if (isOver(until, now))
    return { what, until, state: 'missed', sentence: `${task} lewat batas ${by}.${note}`, source };
  const left = daysBetween(now.slice(0, 10), until.slice(0, 10));
  const state = left <= clock.nearDays ? 'near' : 'running';
  return { what, until, state, sentence: `${task} paling lambat ${by}.${note}`, source };
}

/** ` Hari libur tahun 2027 belum diisi, …`; empty where every year has some. */
function unfilled(from: Day, until: Day, holidays: Holidays): string {
  const years = yearsWithoutHolidays(from, until, holidays);
  if (years.length === 0) return '';
  return ` Hari libur tahun ${years.join(' dan ')} belum diisi di Pengaturan; yang dihitung libur hanya Sabtu dan Minggu.`;
}

/** BPJS has the papers from here on, whichever of the steps was written down. */
function handedInOn(claim: ClaimTimes): Day | null {
  const days = (['diajukan', 'verifikasi', 'disetujui', 'dibayar', 'selesai'] as const)
    .map((step) => (step === 'diajukan' ? lastDayOfStep(claim, step) : firstDayOfStep(claim, step)))
    .filter((day) => day !== null);
  return days[0] ?? null;
}

function firstDayOfStep({ steps }: ClaimTimes, step: ClaimStepEntry['step']): Day | null {
  return daysOfStep(steps, step)[0] ?? null;
}

function lastDayOfStep({ steps }: ClaimTimes, step: ClaimStepEntry['step']): Day | null {
  return daysOfStep(steps, step).at(-1) ?? null;
}

function daysOfStep(steps: ClaimTimes['steps'], step: ClaimStepEntry['step']): Day[] {
  return steps.flatMap((each) => (each.step === step ? [each.day] : [])).toSorted();
}

function momentInWita(now: Date): Moment {
  return `${dayInWita(now)}T${timeInWita(now).replace('.', ':')}`;
}
