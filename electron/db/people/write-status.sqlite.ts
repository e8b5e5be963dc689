import type Database from 'better-sqlite3';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { LeaveReason, MembershipStatus } from '../../../shared/domain/membership.ts';
import type { RowEffect } from '../../../shared/domain/plan.ts';
import type { RosterWrite, StatusChange } from './roster-write.ts';

/** How somebody's place in an agreement stands. */
interface Standing {
  readonly status: MembershipStatus;
  readonly leaveReason: LeaveReason | null;
  readonly leftOn: Day | null;
  readonly diedOn: Day | null;
}

const ACTIVE: Standing = { status: 'active', leaveReason: null, leftOn: null, diedOn: null };

/** Where something came from; null row for what stands in none. */
interface Origin {
  /** Position in the sheets of the write. */
  readonly sheet: number;
  readonly row: number | null;
}

const IN_NO_ROW: Origin = { sheet: 0, row: null };

/** Writes how places stand, beside the values that rows give them. */
export interface StatusWriter {
  /** What a row changes of the place in this agreement, for its own entry in the journal. */
  changeOf(personId: number | null, effects: readonly RowEffect[]): StatusChange | null;
  /** Writes that, and what follows for places in other agreements, with an entry for each. */
  apply(personId: number, effects: readonly RowEffect[], origin: Origin): void;
  /** Ends the place in this agreement, by an answer about somebody who stands in no row. */
  leave(personId: number, reason: LeaveReason, on: Day): void;
  /** Takes the end of the place in this agreement back; a death is then none anywhere. */
  comeBack(personId: number): void;
}

/** Only inside a transaction that holds the connection. */
export function prepareStatusWriter(raw: Database.Database, write: RosterWrite): StatusWriter {
  const { agreementId } = write;
  const standings = prepareStandings(raw, write.at);
  const elsewhere = prepareElsewhere(raw, agreementId);
  const record = prepareRecord(raw, write);
  const change = (personId: number, agreement: number, effect: RowEffect, origin: Origin) => {
    const now = standings.get(personId, agreement);
    const next = after(now, effect);
    const difference = differenceOf(now, next);
    if (difference === null) return;
    standings.set(personId, agreement, next);
    record(personId, agreement, difference, origin);
  };
  const follow = (personId: number, effect: RowEffect, origin: Origin) => {
    for (const [agreement, there] of elsewhere(personId, effect))
      change(personId, agreement, there, origin);
  };
  const byAnswer = (personId: number, effect: RowEffect) => {
    change(personId, agreementId, effect, IN_NO_ROW);
    follow(personId, effect, IN_NO_ROW);
  };
  return {
    changeOf: (personId, effects) => {
      const now = personId === null ? ACTIVE : standings.get(personId, agreementId);
      return differenceOf(now, effects.reduce(after, now));
    },
    apply: (personId, effects, origin) => {
      const now = standings.get(personId, agreementId);
      const next = effects.reduce(after, now);
      if (differenceOf(now, next) !== null) standings.set(personId, agreementId, next);
      for (const effect of effects) follow(personId, effect, origin);
    },
    leave: (personId, reason, on) => byAnswer(personId, { kind: 'leave', reason, on }),
    comeBack: (personId) => byAnswer(personId, { kind: 'return' }),
  };
}

function prepareStandings(raw: Database.Database, at: string) {
  const find = raw.prepare(
    `SELECT coalesce(membership.status, 'active') AS status, membership.leave_reason AS leaveReason,
       membership.left_on AS leftOn, person.died_on AS diedOn
     FROM person LEFT JOIN membership ON membership.person_id = person.id AND agreement_id = ?
     WHERE person.id = ?`,
  );
  const set = raw.prepare(
    `UPDATE membership SET status = ?, leave_reason = ?, left_on = ?
     WHERE agreement_id = ? AND person_id = ?`,
  );
  const setDeath = raw.prepare('UPDATE person SET died_on = ?, updated_at = ? WHERE id = ?');
  return {
    get: (personId: number, agreement: number) => find.get(agreement, personId) as Standing,
    set: (personId: number, agreement: number, next: Standing) => {
      set.run(next.status, next.leaveReason, next.leftOn, agreement, personId);
      setDeath.run(next.diedOn, at, personId);
    },
  };
}

function after(now: Standing, effect: RowEffect): Standing {
  if (effect.kind === 'return') return ACTIVE;
  if (effect.kind === 'move') return now;
  const { reason, on } = effect;
  const isDeath = reason === 'meninggal';
  return {
    status: isDeath ? 'dead' : 'left',
    leaveReason: reason,
    leftOn: on,
    diedOn: isDeath ? on : now.diedOn,
  };
}

const FIELDS = ['status', 'leaveReason', 'leftOn', 'diedOn'] as const;

function differenceOf(now: Standing, next: Standing): StatusChange | null {
  const changed = FIELDS.filter((field) => now[field] !== next[field]);
  if (changed.length === 0) return null;
  const pick = (of: Standing) => Object.fromEntries(changed.map((field) => [field, of[field]]));
  return { before: pick(now), after: pick(next) };
}

/**
 * What an effect means for somebody's places in other agreements: who moves here leaves the other
 * PKS, who is not dead is dead nowhere, and whoever died is active in none that covers a later day.
 */
function prepareElsewhere(raw: Database.Database, agreementId: number) {
  const findActive = raw
    .prepare(
      `SELECT membership.agreement_id FROM membership
       JOIN agreement ON agreement.id = membership.agreement_id
       JOIN agreement AS here ON here.id = ?
       WHERE membership.person_id = ? AND membership.status = 'active' AND agreement.pks != here.pks
         AND coalesce(membership.start_on, agreement.coverage_from) <= here.coverage_until
         AND coalesce(membership.end_on, agreement.coverage_until) >= here.coverage_from`,
    )
    .pluck();
  const findDead = raw
    .prepare(
      `SELECT agreement_id FROM membership
       WHERE agreement_id != ? AND person_id = ? AND status = 'dead'`,
    )
    .pluck();
  const findLiving = raw
    .prepare(
      `SELECT membership.agreement_id FROM membership
       JOIN agreement ON agreement.id = membership.agreement_id
       WHERE agreement_id != @agreement AND person_id = @person
         AND (membership.status = 'active' OR (membership.status = 'left' AND left_on > @on))
         AND coalesce(membership.end_on, agreement.coverage_until) >= @on`,
    )
    .pluck();
  return (personId: number, effect: RowEffect): (readonly [number, RowEffect])[] => {
    if (effect.kind === 'leave') {
      if (effect.reason !== 'meninggal') return [];
      const asked = { agreement: agreementId, person: personId, on: effect.on };
      const living = findLiving.all(asked) as number[];
      return living.map((agreement) => [agreement, effect]);
    }
    const isMove = effect.kind === 'move';
    const found = (isMove ? findActive : findDead).all(agreementId, personId) as number[];
    const there: RowEffect = isMove
      ? { kind: 'leave', reason: 'pindah', on: effect.on }
      : { kind: 'return' };
    return found.map((agreement) => [agreement, there]);
  };
}

function prepareRecord(raw: Database.Database, write: RosterWrite) {
  const { source, importId, sheets = [], actor, at } = write;
  const insert = raw.prepare(
    `INSERT INTO change
       (person_id, about_id, agreement_id, source, import_id, sheet, sheet_row, before, after, actor, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (personId: number, agreement: number, change: StatusChange, origin: Origin) => {
    const isOneOfSeveral = origin.row !== null && sheets.length > 1;
    const sheet = isOneOfSeveral ? (sheets[origin.sheet] ?? null) : null;
    const texts = [JSON.stringify(change.before), JSON.stringify(change.after)];
    const who = [personId, personId, agreement];
    insert.run(...who, source, importId, sheet, origin.row, ...texts, actor, at);
  };
}
