/** Leaving, returning and beginning: how places in an agreement end and are taken over. */
import { z } from 'zod';
import type { Pks } from '../domain/agreement.ts';
import { LEAVE_REASONS, type LeaveReason } from '../domain/membership.ts';
import type { Day } from '../domain/values/day.ts';
import { day, text } from '../settings-shapes.ts';
import { decision, grantId, id, jobId, membershipIds, pks } from './fields.ts';

export const PLACE_REQUESTS = {
  /** Ends places; `on` is the first day without membership, or the day of death. */
  'place.leave': z.strictObject({
    membershipIds,
    reason: z.enum(LEAVE_REASONS),
    on: day,
    note: text(300),
    decision,
  }),
  /** Takes an end back that was an error. */
  'place.return': z.strictObject({
    membershipId: id,
    note: z.string().trim().min(3).max(300),
    /** Why, where the place has been taken over or there is no room. */
    decision: decision.optional(),
  }),
  /** From which day somebody is a member, where it is not the agreement's first. */
  'place.start': z.strictObject({
    membershipIds,
    on: day,
    /** Whose place it is now; only for one. */
    replacesId: id.nullable(),
    decision,
  }),
  'place.quota': z.strictObject({ agreementId: id }),
  /** Who of the agreement stands in a file that need hold no more than NIKs. */
  'place.match': z.strictObject({ job: jobId, grant: grantId, pks }),
  /** Whom a saved import brought into an agreement that had long been running. */
  'place.late': z.strictObject({ importId: z.string().min(1).max(64) }),
} as const;

export interface PlaceReplies {
  'place.leave': { readonly ended: number };
  'place.return': null;
  'place.start': { readonly changed: number };
  'place.quota': QuotaView;
  'place.match': PlaceMatch;
  'place.late': LateInImport;
}

/** How the agreed number of places is used. */
export interface QuotaView {
  readonly agreementId: number;
  readonly pks: Pks;
  readonly quota: number | null;
  readonly filled: number;
  /** Quota less filled; negative where there are too many. Null without a quota. */
  readonly empty: number | null;
  /** Of the filled: who began later in somebody's place, or after the agreement's first day. */
  readonly replacements: number;
  /** Who left, the last first, with who follows them. */
  readonly leavers: readonly Leaver[];
}

export interface Leaver {
  readonly membershipId: number;
  readonly personId: number;
  readonly name: string;
  readonly nikMasked: string;
  readonly department: string | null;
  readonly reason: LeaveReason | null;
  readonly leftOn: Day | null;
  readonly replacedBy: {
    readonly membershipId: number;
    readonly personId: number;
    readonly name: string;
    readonly start: Day;
  } | null;
}

export interface PlaceMatch {
  /** Active members of the PKS whose NIK stands in the file. */
  readonly membershipIds: readonly number[];
  readonly people: readonly {
    readonly membershipId: number;
    readonly name: string;
    readonly nikMasked: string;
    /** As the file writes it, where it is another. */
    readonly nameInFile: string | null;
  }[];
  /** Rows whose NIK no active member has. */
  readonly unknown: readonly {
    readonly row: number;
    readonly name: string;
    readonly nikMasked: string;
  }[];
  /** Rows that were read. */
  readonly rows: number;
}

/** New places of an import that count from the agreement's first day until somebody says otherwise. */
export interface LateInImport {
  readonly agreementId: number;
  readonly pks: Pks;
  /** The coverage, within which a start can lie. */
  readonly from: Day;
  readonly until: Day;
  /** When the import was saved; null where it is not. */
  readonly savedOn: Day | null;
  /** Empty where the agreement was still in its first month, or all have a day of their own. */
  readonly membershipIds: readonly number[];
}
