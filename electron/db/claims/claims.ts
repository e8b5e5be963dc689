import type { Selectable } from 'kysely';
import type { ClaimKind, ClaimOutcome, ClaimStatus } from '../../../shared/domain/claims/claim.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../open.sqlite.ts';
import type { ClaimTable } from '../schema-life.ts';

/** What somebody told of what happened. */
export interface ClaimFacts {
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  readonly eventOn: Day;
  readonly eventTime: string | null;
  readonly diedOn: Day | null;
  readonly place: string;
  readonly cause: string;
  readonly reporterName: string;
  readonly reporterRelation: string;
  readonly reporterPhone: string;
  readonly reportedOn: Day;
  readonly reportedTime: string;
}

export interface StoredClaim extends ClaimFacts {
  readonly id: number;
  readonly personId: number;
  /** Under which the day of the event was covered. */
  readonly agreementId: number | null;
  readonly status: ClaimStatus;
  readonly submissionNumber: string | null;
  readonly reason: string;
  /** Entries of the journal by which this claim recorded or corrected the death. */
  readonly deathChanges: readonly number[];
}

/** The newest event first. */
export async function listClaims(db: Db): Promise<StoredClaim[]> {
  const rows = await selectClaims(db).execute();
  return rows.map(toClaim);
}

/** The newest event first, cancelled ones too. */
export async function listClaimsOf(db: Db, personId: number): Promise<StoredClaim[]> {
  const rows = await selectClaims(db).where('person_id', '=', personId).execute();
  return rows.map(toClaim);
}

function selectClaims(db: Db) {
  return db.selectFrom('claim').selectAll().orderBy('event_on', 'desc').orderBy('id', 'desc');
}

/** Failure: claim-not-found. */
export async function getClaim(db: Db, id: number): Promise<StoredClaim> {
  const row = await db
    .selectFrom('claim')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('claim-not-found'));
  return toClaim(row);
}

export async function insertClaim(
  trx: Db,
  claim: ClaimFacts & {
    readonly personId: number;
    readonly agreementId: number | null;
    readonly reason: string;
    readonly actor: string;
    readonly at: string;
  },
): Promise<number> {
  const { personId, agreementId, reason, actor, at } = claim;
  const { id } = await trx
    .insertInto('claim')
    .values({
      ...toColumns(claim),
      person_id: personId,
      agreement_id: agreementId,
      status: 'dilaporkan',
      submission_number: null,
      reason,
      actor,
      created_at: at,
      updated_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateClaim(
  trx: Db,
  id: number,
  claim: ClaimFacts & Pick<StoredClaim, 'agreementId' | 'submissionNumber' | 'reason'>,
  at: string,
): Promise<void> {
  const { agreementId, submissionNumber, reason } = claim;
  await trx
    .updateTable('claim')
    .set({
      ...toColumns(claim),
      agreement_id: agreementId,
      submission_number: submissionNumber,
      reason,
      updated_at: at,
    })
    .where('id', '=', id)
    .execute();
}

export async function setClaimStatus(
  trx: Db,
  id: number,
  status: ClaimStatus,
  at: string,
): Promise<void> {
  await trx.updateTable('claim').set({ status, updated_at: at }).where('id', '=', id).execute();
}

/** The number that BPJS gave. */
export async function setSubmissionNumber(
  trx: Db,
  id: number,
  submissionNumber: string | null,
): Promise<void> {
  await trx
    .updateTable('claim')
    .set({ submission_number: submissionNumber })
    .where('id', '=', id)
    .execute();
}

/** Adds why something doubtful was done to what stands there. */
export async function addClaimReason(trx: Db, id: number, reason: string): Promise<void> {
  const { reason: before } = await getClaim(trx, id);
  await trx
    .updateTable('claim')
    .set({ reason: [before, reason].filter((text) => text !== '').join('; ') })
    .where('id', '=', id)
    .execute();
}

/** Adds entries of the journal to those by which the claim recorded the death. */
export async function addDeathChanges(
  trx: Db,
  id: number,
  changes: readonly number[],
): Promise<void> {
  const { deathChanges } = await getClaim(trx, id);
  await setDeathChanges(trx, id, [...deathChanges, ...changes]);
}

export async function setDeathChanges(
  trx: Db,
  id: number,
  changes: readonly number[],
): Promise<void> {
  await trx
    .updateTable('claim')
    .set({ death_changes: JSON.stringify(changes) })
    .where('id', '=', id)
    .execute();
}

function toColumns(claim: ClaimFacts) {
  return {
    kind: claim.kind,
    outcome: claim.outcome,
    event_on: claim.eventOn,
    event_time: claim.eventTime,
    died_on: claim.diedOn,
    place: claim.place,
    cause: claim.cause,
    reporter_name: claim.reporterName,
    reporter_relation: claim.reporterRelation,
    reporter_phone: claim.reporterPhone,
    reported_at: `${claim.reportedOn}T${claim.reportedTime}`,
  };
}

function toClaim(row: Selectable<ClaimTable>): StoredClaim {
  return {
    id: row.id,
    personId: row.person_id,
    agreementId: row.agreement_id,
    kind: row.kind,
    outcome: row.outcome,
    eventOn: row.event_on,
    eventTime: row.event_time,
    diedOn: row.died_on,
    place: row.place,
    cause: row.cause,
    reporterName: row.reporter_name,
    reporterRelation: row.reporter_relation,
    reporterPhone: row.reporter_phone,
    reportedOn: row.reported_at.slice(0, 10),
    reportedTime: row.reported_at.slice(11),
    status: row.status,
    submissionNumber: row.submission_number,
    reason: row.reason,
    deathChanges: JSON.parse(row.death_changes) as readonly number[],
  };
}
