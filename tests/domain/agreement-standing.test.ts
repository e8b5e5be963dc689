import { describe, expect, it } from 'vitest';
import { agreementStanding, dayWithin, isEnding } from '../../shared/domain/agreement-standing.ts';

const PERIOD = { coverageFrom: '2025-05-01', coverageUntil: '2026-05-31' };

describe('where an agreement stands in its life', () => {
  it.each([
    ['2025-04-21', { kind: 'not-begun', days: 10 }, false],
    ['2025-05-01', { kind: 'running', days: 395, within: null }, false],
    ['2026-03-01', { kind: 'running', days: 91, within: null }, false],
    ['2026-03-02', { kind: 'running', days: 90, within: 90 }, true],
    ['2026-03-31', { kind: 'running', days: 61, within: 90 }, true],
    ['2026-04-01', { kind: 'running', days: 60, within: 60 }, true],
    ['2026-04-30', { kind: 'running', days: 31, within: 60 }, true],
    ['2026-05-01', { kind: 'running', days: 30, within: 30 }, true],
    ['2026-05-31', { kind: 'running', days: 0, within: 30 }, true],
    ['2026-06-01', { kind: 'ended', days: 1 }, true],
  ] as const)('on %s it is told as %o', (on, standing, ending) => {
    expect(agreementStanding(PERIOD, on)).toEqual(standing);
    expect(isEnding(agreementStanding(PERIOD, on))).toBe(ending);
  });

  it.each([
    ['2025-01-01', '2025-05-01'],
    ['2025-07-01', '2025-07-01'],
    ['2026-11-23', '2026-05-31'],
  ])('the day of it nearest to %s is %s', (day, nearest) => {
    expect(dayWithin(PERIOD, day)).toBe(nearest);
  });
});
