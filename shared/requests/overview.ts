/** The whole at a glance: what the start screen shows and the leadership is told. */
import { z } from 'zod';
import type { Pks } from '../domain/agreement.ts';
import type { Day } from '../domain/values/day.ts';
import type { Month } from '../domain/values/month.ts';
import type { Sen } from '../domain/values/sen.ts';
import type { RosterFilter } from '../ipc.ts';
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
  readonly claims: {
    readonly open: number;
    readonly paid: number;
    readonly rupiah: Sen;
  };
}

export const QUALITY_CODES = [
  'no-kpj',
  'birth-differs-from-nik',
  'sex-differs-from-nik',
  'outside-baubau',
  'age-outside',
  'no-contact',
  'no-phone',
] as const;
export type QualityCode = (typeof QUALITY_CODES)[number];

export interface OverviewAgreement {
  readonly agreementId: number;
  readonly pks: Pks;
  readonly number: string | null;
  readonly from: Day;
  readonly until: Day;
  readonly standing: 'not-begun' | 'running' | 'ended';
  /** Until the end; since the end where it is over. */
  readonly days: number;
  readonly warning: 'days-90' | 'days-60' | 'days-30' | 'ended' | null;
  readonly members: number;
  readonly quota: number | null;
}
