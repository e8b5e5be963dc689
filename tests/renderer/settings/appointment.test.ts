import { describe, expect, it } from 'vitest';
import { daysLeft, succession } from '../../../renderer/screens/settings/appointment.ts';
import type { Signatory } from '../../../shared/domain/office.ts';

const TODAY = '2025-07-01';

function appointed(from: string, until: string | null): Signatory {
  const name = `Contoh ${from}`;
  return { id: Number(from.slice(2, 4)), name, position: '', rank: '', nip: '', from, until };
}

it.each([
  [null, null],
  ['2025-08-01', null],
  ['2025-07-31', 30],
  ['2025-07-01', 0],
  ['2025-06-30', -1],
])('an appointment until %s has %s days left', (until, days) => {
  expect(daysLeft({ until }, TODAY)).toBe(days);
});

describe('who signs', () => {
  it.each<[string, readonly Signatory[], object]>([
    ['nobody is named', [], { kind: 'nobody' }],
    ['all have ended', [appointed('2024-01-01', '2025-06-30')], { kind: 'nobody' }],
    ['one begins later', [appointed('2025-07-02', null)], { kind: 'nobody' }],
    ['one goes on', [appointed('2024-01-01', null)], { kind: 'settled' }],
    ['one ends in half a year', [appointed('2024-01-01', '2025-12-31')], { kind: 'settled' }],
    ['one ends soon', [appointed('2024-01-01', '2025-07-11')], { kind: 'ending', days: 10 }],
    [
      'one ends soon and is followed',
      [appointed('2024-01-01', '2025-07-11'), appointed('2025-07-12', null)],
      { kind: 'settled' },
    ],
    [
      'a Plt. stands in for one who goes on',
      [appointed('2024-01-01', null), appointed('2025-06-01', '2025-07-11')],
      { kind: 'settled' },
    ],
  ])('when %s', (_what, signatories, expected) => {
    expect(succession(signatories, TODAY)).toMatchObject(expected);
  });
});
