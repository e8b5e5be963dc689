/** What the window may ask about the life of the agreements, one file for each subject. */
import { BPJS_REQUESTS, type BpjsReplies } from './bpjs.ts';
import { CLAIM_REQUESTS, type ClaimReplies } from './claims.ts';
import { CONTRIBUTION_REQUESTS, type ContributionReplies } from './contributions.ts';
import { LAW_REQUESTS, type LawReplies } from './law.ts';
import { OVERVIEW_REQUESTS, type OverviewReplies } from './overview.ts';
import { PLACE_REQUESTS, type PlaceReplies } from './places.ts';
import { RENEWAL_REQUESTS, type RenewalReplies } from './renewal.ts';

export const LIFE_REQUESTS = {
  ...PLACE_REQUESTS,
  ...RENEWAL_REQUESTS,
  ...CONTRIBUTION_REQUESTS,
  ...CLAIM_REQUESTS,
  ...OVERVIEW_REQUESTS,
  ...BPJS_REQUESTS,
  ...LAW_REQUESTS,
} as const;

export interface LifeReplies
  extends
    PlaceReplies,
    RenewalReplies,
    ContributionReplies,
    ClaimReplies,
    OverviewReplies,
    BpjsReplies,
    LawReplies {}
