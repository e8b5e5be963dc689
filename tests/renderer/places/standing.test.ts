import { describe, expect, it } from 'vitest';
import { endingAgreements, successorOf } from '../../../renderer/screens/agreements/periods.ts';
import { peopleWords, standingWords } from '../../../renderer/screens/agreements/standing-words.ts';
import { agreementStanding } from '../../../shared/domain/agreement-standing.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { anAgreement } from '../agreements/an-agreement.ts';

const TODAY = '2026-11-23';

function period(id: number, from: Day, until: Day, more: Partial<AgreementOverview> = {}) {
  return anAgreement({
    id,
    coverageFrom: from,
    coverageUntil: until,
    coverageDaysKnown: true,
    ...more,
  });
}

const OLD = period(2, '2025-05-01', '2026-05-31');
const NEXT = period(5, '2026-06-01', '2027-05-31', { active: 960, continuesId: 2 });

describe('how a period stands', () => {
  it.each([
    ['2026-11-22', 'ended', 1, 'BERAKHIR 1 hari lalu'],
    ['2026-11-23', 'running', 0, 'BERJALAN, hari terakhir'],
    ['2026-12-23', 'running', 30, 'BERJALAN, sisa 30 hari'],
    ['2027-05-31', 'running', 189, 'BERJALAN, sisa 189 hari'],
  ])('that ends on %s: %s', (until, kind, days, words) => {
    const standing = agreementStanding(period(2, '2025-05-01', until), TODAY);
    expect(standing).toMatchObject({ kind, days });
    expect(standingWords(standing, true)).toBe(words);
  });

  it('counts the days until it begins', () => {
    const standing = agreementStanding(period(2, '2026-12-01', '2027-11-30'), TODAY);
    expect(standingWords(standing, true)).toBe('BELUM MULAI, 8 hari lagi');
  });

  it('says days as the least there are while only months are known', () => {
    expect(standingWords({ kind: 'ended', days: 176 }, false)).toBe(
      'BERAKHIR sedikitnya 176 hari lalu',
    );
  });
});

describe('the people of a period', () => {
  it('are no longer covered where nothing follows', () => {
    expect(peopleWords(OLD, null, TODAY)).toBe('968 orang tidak lagi terlindungi');
  });

  it('are not spoken of as uncovered where the next period runs', () => {
    expect(peopleWords(OLD, NEXT, TODAY)).toBe('dilanjutkan oleh masa berikutnya');
  });

  it('are uncovered until a next period that has not begun', () => {
    const later = period(5, '2027-01-01', '2027-12-31');
    expect(peopleWords(OLD, later, TODAY)).toBe(
      '968 orang tidak terlindungi sampai masa berikutnya mulai 1 Januari 2027',
    );
  });
});

describe('what is warned of', () => {
  it('is what ended with people in it, or ends within ninety days, while nothing follows', () => {
    const soon = period(1, '2025-12-01', '2026-12-31', { pks: 'non-asn' });
    expect(endingAgreements([OLD, soon], TODAY).map((one) => one.agreement.id)).toEqual([2, 1]);
  });

  it('is nothing that is continued, is empty or ends later', () => {
    const later = period(1, '2025-12-01', '2027-12-31', { pks: 'non-asn' });
    expect(successorOf(OLD, [OLD, NEXT])?.id).toBe(5);
    expect(endingAgreements([OLD, NEXT, later], TODAY)).toEqual([]);
    expect(endingAgreements([{ ...OLD, active: 0 }], TODAY)).toEqual([]);
  });
});
