import type { Agreement } from '../../shared/domain/agreement.ts';
import { toLongDay, toMonthAndYear } from '../../shared/domain/values/day.ts';
import { AGREEMENT } from '../words.ts';

type CoverageDays = Pick<Agreement, 'coverageFrom' | 'coverageUntil' | 'coverageDaysKnown'>;

/** `Januari 2025 sampai dengan Januari 2026`, or the days once they are known. */
export function coverageWords(agreement: CoverageDays): string {
  const toWords = agreement.coverageDaysKnown ? toLongDay : toMonthAndYear;
  return AGREEMENT.period(toWords(agreement.coverageFrom), toWords(agreement.coverageUntil));
}
