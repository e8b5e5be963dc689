import { checkNik } from '../values/nik.ts';
import { ISSUE_SEVERITY } from '../issue.ts';
import type { SippMember } from './sipp-layout.ts';

/** What SIPP asks of everybody and a row does not have. */
export const SIPP_GAPS = ['nik', 'birthDate', 'sex', 'wage'] as const;
export type SippGap = (typeof SIPP_GAPS)[number];

/**
 * Why SIPP will probably refuse a row: it holds identity numbers against the population register, and
 * needs birth date, sex and wage. What the office holds of nobody (mother's name, marital state) is no gap
 * of one person.
 */
export function gapsOf({ nik, birthDate, sex, wage }: SippMember): SippGap[] {
  const isFaulty = checkNik(nik).issues.some((code) => ISSUE_SEVERITY[code] === 'error');
  const missing: Readonly<Record<SippGap, boolean>> = {
    nik: isFaulty,
    birthDate: birthDate === null,
    sex: sex === null,
    wage: wage === null,
  };
  return SIPP_GAPS.filter((gap) => missing[gap]);
}
