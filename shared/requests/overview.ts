/** The whole at a glance: what the start screen shows and the leadership is told. */
import { z } from 'zod';
import type { Pks } from '../domain/agreement.ts';
import type { AgreementStanding } from '../domain/agreement-standing.ts';
import type { QualityCode } from '../domain/overview/quality.ts';
import type { Day } from '../domain/values/day.ts';
import type { Month } from '../domain/values/month.ts';
import type { Sen } from '../domain/values/sen.ts';
import type { RosterFilter } from '../roster-shapes.ts';
import type { DocumentView } from '../letter-views.ts';
import { day } from '../settings-shapes.ts';
import { grantId, jobId, purpose } from './fields.ts';

export const OVERVIEW_REQUESTS = {
  'overview.get': z.strictObject({ on: day }),
  'report.draw': z.strictObject({ job: jobId, on: day }),
  'report.export': z.strictObject({ job: jobId, on: day, reason: purpose, target: grantId }),
} as const;

export interface OverviewReplies {
  'overview.get': Overview;
  'report.draw': DocumentView;
  'report.export': { readonly rows: number };
}

/** A number, and exactly the list that it counts. */
export interface Count {
  readonly label: string;
  readonly value: number;
  readonly filter: RosterFilter;
}

export interface Overview {
  readonly on: Day;
  /** `09.05`, in Baubau: when it was counted. */
  readonly at: string;
  readonly agreements: readonly OverviewAgreement[];
  /** Members on the day, of the newest agreement of each PKS. */
  readonly members: Count;
  readonly byPks: readonly Count[];
  readonly byDepartment: readonly Count[];
  readonly byJob: readonly Count[];
  readonly byKecamatan: readonly Count[];
  readonly bySex: readonly Count[];
  readonly byAge: readonly Count[];
  /** The last twelve months up to the day. */
  readonly flow: readonly { readonly month: Month; readonly joined: Count; readonly left: Count }[];
  readonly quality: readonly (Count & { readonly code: QualityCode })[];
  readonly claims: ClaimCounts;
}

/** As they stood on the day: opened by then, and by the steps and payments of the days until then. */
export interface ClaimCounts {
  readonly open: number;
  readonly paid: number;
  /** Refused or cancelled. */
  readonly closed: number;
  /** Paid to families; scholarships are not in it. */
  readonly rupiah: Sen;
  readonly scholarships: Sen;
}

/** The agreement of each series on the day, and those made already that begin later. */
export interface OverviewAgreement {
  readonly agreementId: number;
  readonly pks: Pks;
  readonly number: string | null;
  readonly from: Day;
  readonly until: Day;
  /** False: the two days stand for their months. */
  readonly daysKnown: boolean;
  readonly standing: AgreementStanding;
  /** The next agreement of its series is made already. */
  readonly isFollowed: boolean;
  /** On the day; of one that is to come, who is in it. */
  readonly members: Count;
  readonly quota: number | null;
  /** The agreed number is only the least. */
  readonly quotaIsMinimum: boolean;
}
