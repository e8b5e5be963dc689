import { sql } from 'kysely';
import type { ClaimKind, ClaimOutcome, ClaimStatus } from '../../../shared/domain/claims/claim.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Sen } from '../../../shared/domain/values/sen.ts';
import type { Db } from '../open.sqlite.ts';

/** A claim, as a person's record tells of it. */
export interface ClaimAbout {
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  readonly eventOn: Day;
  readonly reporter: string;
  readonly status: ClaimStatus;
  readonly paid: Sen;
  /** Scanned papers. */
  readonly scans: number;
}

/** The claims about somebody, the first event first. */
export async function listClaimsAbout(db: Db, personId: number): Promise<ClaimAbout[]> {
  return db
    .selectFrom('claim')
    .select([
      'kind',
      'outcome',
      'event_on as eventOn',
      'reporter_name as reporter',
      'status',
      sql<number>`coalesce((select sum(amount) from claim_payment where claim_id = claim.id), 0)`.as(
        'paid',
      ),
      sql<number>`(select count(*) from scan
        where claim_paper_id in (select id from claim_paper where claim_id = claim.id)
          or claim_payment_id in (select id from claim_payment where claim_id = claim.id))`.as(
        'scans',
      ),
    ])
    .where('person_id', '=', personId)
    .orderBy('event_on')
    .orderBy('id')
    .execute();
}
