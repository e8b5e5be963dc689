import type Database from 'better-sqlite3';
import type { Role } from '../../../shared/domain/account.ts';

/** Who sits there, as the data say at this moment. */
export interface SeatedAccount {
  readonly username: string;
  readonly role: Role;
  readonly departmentId: number | null;
  readonly mustChangePassword: boolean;
}

export interface SessionFacts {
  hasAccounts(): boolean;
  /** Somebody or some letter is in the data. */
  hasPeople(): boolean;
  /** Null where the account is gone or may no longer log in. */
  findSeated(id: number): SeatedAccount | null;
  /** Minutes without a sign of life after which a session ends. */
  lockMinutes(): number;
  coatOfArms(): string | null;
}

/**
 * What every request is held against. Asked past the queue of queries: who cancels a job must not wait
 * for the transaction that is to be cancelled.
 */
export function prepareSessionFacts(raw: Database.Database): SessionFacts {
  const any = raw.prepare<[], number>('SELECT 1 FROM account LIMIT 1').pluck();
  const people = raw
    .prepare<[], number>('SELECT EXISTS (SELECT 1 FROM person) OR EXISTS (SELECT 1 FROM letter)')
    .pluck();
  const seated = raw.prepare<
    [number],
    { username: string; role: Role; departmentId: number | null; isTemporary: number }
  >(`SELECT username, role, department_id AS departmentId, is_temporary AS isTemporary
     FROM account WHERE id = ? AND is_active = 1`);
  const minutes = raw.prepare<[], number>('SELECT lock_minutes FROM office').pluck();
  const arms = raw.prepare<[], string | null>('SELECT coat_of_arms FROM office').pluck();
  return {
    hasAccounts: () => any.get() !== undefined,
    hasPeople: () => people.get() === 1,
    findSeated: (id) => {
      const row = seated.get(id);
      if (!row) return null;
      const { isTemporary, ...account } = row;
      return { ...account, mustChangePassword: isTemporary === 1 };
    },
    lockMinutes: () => minutes.get() ?? 10,
    coatOfArms: () => arms.get() ?? null,
  };
}
