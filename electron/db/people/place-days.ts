import { sql } from 'kysely';

/** The first day of a place: its own, else the agreement's. */
export const START_OF_PLACE = sql<string>`coalesce(membership.start_on, agreement.coverage_from)`;

/** The last day that a place can have: its own, else the agreement's. */
export const END_OF_PLACE = sql<string>`coalesce(membership.end_on, agreement.coverage_until)`;
