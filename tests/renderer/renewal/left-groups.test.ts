import { describe, expect, it } from 'vitest';
import { leftGroups } from '../../../renderer/screens/renewal/left-groups.ts';
import {
  newDraft,
  toWish,
  type RenewalDraft,
} from '../../../renderer/screens/renewal/renewal-draft.ts';
import { anAgreement } from '../agreements/an-agreement.ts';
import { aLine, aPlan } from './a-plan.ts';

describe('who is left', () => {
  it('stands in a group for each reason, the certain ones first, and by name', () => {
    const plan = aPlan({
      left: [
        aLine(1, 'SITI CONTOH', { kind: 'too-old', age: 66 }),
        aLine(2, 'WA ODE CONTOH', { kind: 'left', reason: 'pppk', on: '2026-01-01' }),
        aLine(3, 'ANDI CONTOH', { kind: 'left', reason: 'pppk', on: '2026-01-01' }),
        aLine(4, 'LA ODE CONTOH', { kind: 'dead', on: '2025-12-01' }),
      ],
    });
    expect(leftGroups(plan).map(({ name, lines }) => [name, lines.map((one) => one.name)])).toEqual(
      [
        ['Meninggal', ['LA ODE CONTOH']],
        ['Diangkat PPPK/PPPK Paruh Waktu', ['ANDI CONTOH', 'WA ODE CONTOH']],
        ['Usia di atas batas', ['SITI CONTOH']],
      ],
    );
  });

  it('stays in the group, uncounted, when carried anyway', () => {
    const plan = aPlan({
      carriedAnyway: [aLine(1, 'SITI CONTOH', { kind: 'too-old', age: 66 })],
    });
    expect(leftGroups(plan)).toMatchObject([
      { key: 'too-old', left: 0, lines: [{ name: 'SITI CONTOH' }] },
    ]);
  });

  it.each([
    ['2026-05-31', true],
    ['2026-06-01', false],
    [null, true],
  ])('can not be carried when dead since %s: %s', (on, isFinal) => {
    const plan = aPlan({ left: [aLine(1, 'LA ODE CONTOH', { kind: 'dead', on })] });
    expect(leftGroups(plan)[0]?.isFinal).toBe(isFinal);
  });
});

describe('the draft of a renewal', () => {
  it.each([
    ['2026-05-31', '2026-06-01', '2027-05-31'],
    ['2026-01-31', '2026-02-01', '2027-01-31'],
    ['2027-02-28', '2027-03-01', '2028-02-29'],
  ])('of what ended on %s is the year from %s until %s', (coverageUntil, from, until) => {
    expect(newDraft(anAgreement({ coverageUntil }))).toMatchObject({ from, until });
  });

  it('asks for no plan while the days are no period', () => {
    const draft = newDraft(anAgreement());
    const wishes: readonly Partial<RenewalDraft>[] = [
      { from: null },
      { until: '2026-05-01' },
      { until: '2226-05-31' },
      { from: '2025-05-01' },
    ];
    for (const part of wishes) expect(toWish({ ...draft, ...part }, anAgreement())).toBeNull();
    expect(toWish(draft, anAgreement())).toMatchObject({ agreementId: 2, from: '2026-06-01' });
  });
});
