import { describe, expect, it } from 'vitest';
import { deadlines, type ClaimTimes } from '../../shared/domain/claims/deadlines.ts';
import { addCountedHours } from '../../shared/domain/claims/counted-hours.ts';
import { addWorkingDays, isWorkingDay } from '../../shared/domain/claims/working-days.ts';
import { shippedLawOn } from '../support/sourced-law.ts';

/** A Thursday between two working days, the holidays of a week of Idul Fitri, and one of 2024. */
const HOLIDAYS = new Set(['2024-01-01', '2026-03-18', '2026-03-19', '2026-03-20', '2026-05-14']);

describe('working days', () => {
  it.each([
    ['2026-02-06', true],
    ['2026-02-07', false],
    ['2026-02-08', false],
    ['2026-05-14', false],
    ['1969-12-31', true],
  ])('%s is one: %s', (day, is) => expect(isWorkingDay(day, HOLIDAYS)).toBe(is));

  it.each([
    ['2026-02-05', 3, '2026-02-10'],
    ['2026-01-29', 3, '2026-02-03'],
    ['2024-02-27', 3, '2024-03-01'],
    ['2026-03-17', 3, '2026-03-25'],
    ['2026-02-07', 1, '2026-02-09'],
    ['2026-02-07', 0, '2026-02-07'],
  ])('after %s the %d. is %s', (day, count, expected) => {
    expect(addWorkingDays(day, count, HOLIDAYS)).toBe(expected);
  });
});

describe('48 hours', () => {
  it.each([
    ['2026-02-02', '14:30', '2026-02-04T14:30'],
    ['2026-02-06', '14:30', '2026-02-10T14:30'],
    ['2026-02-08', '10:00', '2026-02-10'],
    ['2026-02-02', '00:00', '2026-02-03'],
    ['2026-02-02', '23:59', '2026-02-04T23:59'],
    ['2026-02-02', null, '2026-02-04'],
    ['2026-02-05', null, '2026-02-09'],
    ['2024-02-28', '09:00', '2024-03-01T09:00'],
    ['2026-03-17', '08:00', '2026-03-24T08:00'],
  ])('from %s %s end %s where holidays do not count', (day, time, until) => {
    expect(addCountedHours(day, time, 48, HOLIDAYS)).toBe(until);
  });

  it('run through weekends where they count', () => {
    expect(addCountedHours('2026-02-06', '14:30', 48, null)).toBe('2026-02-08T14:30');
    expect(addCountedHours('2026-02-06', null, 48, null)).toBe('2026-02-08');
  });
});

const ACCIDENT: ClaimTimes = {
  kind: 'jkk',
  outcome: 'injury',
  status: 'dilaporkan',
  eventOn: '2026-02-06',
  eventTime: '14:30',
  diedOn: null,
  steps: [],
  paidOn: null,
};
const DEATH: ClaimTimes = {
  ...ACCIDENT,
  kind: 'jkm',
  outcome: 'death',
  status: 'diajukan',
  steps: [{ step: 'diajukan', day: '2026-02-05' }],
};

function clocks(claim: ClaimTimes, now: string) {
  const found = deadlines(claim, HOLIDAYS, shippedLawOn(claim.eventOn), new Date(now));
  return Object.fromEntries(found.map((each) => [each.what, each]));
}

describe('of a work accident', () => {
  it.each([
    ['2026-02-06T15:00:00+08:00', 'running'],
    ['2026-02-09T08:00:00+08:00', 'near'],
    ['2026-02-10T14:30:00+08:00', 'near'],
    ['2026-02-10T14:31:00+08:00', 'missed'],
  ])('the first report at %s is %s', (now, state) => {
    expect(clocks(ACCIDENT, now)['laporan-tahap-1']).toMatchObject({
      until: '2026-02-10T14:30',
      state,
    });
  });

  it('ends a day without a time at midnight in Baubau, not in Greenwich', () => {
    const claim = { ...ACCIDENT, eventTime: null };
    const state = (now: string) => clocks(claim, now)['laporan-tahap-1']?.state;
    expect(state('2026-02-10T15:59:00Z')).toBe('near');
    expect(state('2026-02-10T16:00:00Z')).toBe('missed');
  });

  it('asks for the second report after a death alone, from the day of it', () => {
    expect(clocks(ACCIDENT, '2026-02-07T00:00:00Z')['laporan-tahap-2']).toBeUndefined();
    const fatal = { ...ACCIDENT, outcome: 'death', diedOn: '2026-02-11' } as const;
    expect(clocks(fatal, '2026-02-11T00:00:00Z')['laporan-tahap-2']?.until).toBe('2026-02-13');
  });

  it('says that a report came late, and is done with', () => {
    const steps = [{ step: 'laporan-tahap-1', day: '2026-02-12' }] as const;
    const found = clocks({ ...ACCIDENT, steps }, '2026-03-01T00:00:00Z')['laporan-tahap-1'];
    expect(found).toMatchObject({ state: 'met' });
    expect(found?.sentence).toBe(
      'Laporan tahap I kepada BPJS disampaikan 12 Februari 2026, sesudah batas 10 Februari 2026 pukul 14.30 WITA.',
    );
  });

  it('lets the right lapse after five years, on 28 February where there is no 29th', () => {
    const claim = { ...ACCIDENT, eventOn: '2024-02-29' };
    expect(clocks(claim, '2028-06-01T00:00:00Z')['hak-klaim']).toMatchObject({
      until: '2029-02-28',
      state: 'running',
    });
    expect(clocks(claim, '2029-03-01T00:00:00Z')['hak-klaim']?.state).toBe('missed');
  });
});

describe('of a death', () => {
  it('knows no clock of payment before BPJS has the papers, nor while they are returned', () => {
    const now = '2026-02-06T00:00:00Z';
    expect(clocks({ ...DEATH, steps: [] }, now)).toEqual({});
    expect(clocks({ ...DEATH, status: 'dikembalikan' }, now)).toEqual({});
  });

  it('is paid within three working days, and tells the fine', () => {
    const found = clocks(DEATH, '2026-02-12T00:00:00Z')['pembayaran'];
    expect(found).toMatchObject({ until: '2026-02-10', state: 'missed' });
    expect(found?.sentence).toBe(
      'Pembayaran oleh BPJS lewat batas 10 Februari 2026. Denda terlambat 1 % sehari untuk ahli waris, sudah lewat 2 hari.',
    );
  });

  it('counts from the completing of papers where that was later', () => {
    const steps = [...DEATH.steps, { step: 'berkas-lengkap', day: '2026-02-09' } as const];
    expect(clocks({ ...DEATH, steps }, '2026-02-09T00:00:00Z')['pembayaran']?.until).toBe(
      '2026-02-12',
    );
  });

  it('is met by the payment', () => {
    const claim = { ...DEATH, paidOn: '2026-02-10' };
    expect(clocks(claim, '2026-03-01T00:00:00Z')['pembayaran']?.state).toBe('met');
  });

  it('says where no holidays of a year are filled in', () => {
    const steps = [{ step: 'diajukan', day: '2027-02-05' }] as const;
    const claim = { ...DEATH, eventOn: '2027-02-01', steps };
    expect(clocks(claim, '2027-02-05T00:00:00Z')['pembayaran']?.sentence).toContain(
      'Hari libur tahun 2027 belum diisi',
    );
  });
});

it('a right that was used does not lapse, whichever of the steps was written down', () => {
  const steps = [{ step: 'selesai', day: '2026-04-01' }] as const;
  const found = clocks({ ...ACCIDENT, status: 'selesai', steps }, '2032-01-01T00:00:00Z');
  expect(found['hak-klaim']?.state).toBe('met');
});

it('stands still when the claim is cancelled or refused', () => {
  for (const status of ['dibatalkan', 'ditolak'] as const)
    expect(clocks({ ...ACCIDENT, status }, '2026-02-07T00:00:00Z')).toEqual({});
});
