import type { Access } from '../shared/domain/account.ts';
import { Failure } from '../shared/failure.ts';
import type { RequestName } from '../shared/ipc.ts';
import { mayAsk, RIGHTS } from '../shared/rights.ts';
import { prepareSessionFacts, type SeatedAccount } from './db/access/session.sqlite.ts';
import type { Monotonic } from './flows/access/gate.ts';
import { recordLogout } from './flows/access/log-in.ts';
import { refuseReadOnly } from './flows/access/refuse-read-only.ts';
import { ownerOf } from './documents.ts';
import type { Context } from './flows/context.ts';
import { logError } from './log.ts';

/** Who sits at the window, for how long, and what they may ask. Ends with the process or the data. */
export interface Session {
  /**
   * Holds a request against the rights and gives the context in which it is answered, as it is at this
   * moment: work under way goes on as who began it.
   * Failures: login-needed, not-allowed, password-change-needed, data-read-only, password-again-needed.
   */
  admit(name: RequestName): Context;
  /** Of who is logged in; null otherwise. */
  accountId(): number | null;
  /** Whom the documents in memory belong to, as `ownerOf` names them; null where nobody is logged in. */
  owner(): string | null;
  /** An account takes the seat; whoever sat there leaves it. */
  begin(accountId: number): void;
  /** This account's password was typed again; whoever sits there by now may be another. */
  confirm(accountId: number): void;
  end(why: 'asked' | 'system'): void;
  /** While nobody is logged in the coat of arms is all that is shown. */
  mayShowAsset(sha256: string): boolean;
}

/** So long after the password was typed what is dangerous is not asked about again. */
const CONFIRMED_MS = 5 * 60_000;

/** What a window asks by itself is no sign of life. */
const ASKED_BY_ITSELF: ReadonlySet<RequestName> = new Set([
  'session.state',
  'app.state',
  'prints.list',
  'copies.state',
  'rescue.state',
] satisfies RequestName[]);

/** What is answered before a password that somebody else gave is replaced. */
const WITH_TEMPORARY_PASSWORD: ReadonlySet<RequestName> = new Set([
  'session.touch',
  'password.change',
] satisfies RequestName[]);

/** On a new machine, before anybody has an account. */
const BEFORE_ACCOUNTS: ReadonlySet<RequestName> = new Set([
  'session.state',
  'account.first',
  'restore.look',
  'restore.run',
  'rescue.state',
  'job.cancel',
] satisfies RequestName[]);

/** Of those, what data of a release without accounts must not be replaced by. */
const ON_EMPTY_DATA: ReadonlySet<RequestName> = new Set([
  'restore.look',
  'restore.run',
] satisfies RequestName[]);

/** A moment on two clocks: the one may be set, the other may stand still while the computer sleeps. */
interface Moment {
  readonly wall: number;
  readonly steady: number;
}

interface Seat {
  readonly accountId: number;
  readonly username: string;
  seen: Moment;
  confirmed: Moment | null;
}

export function createSession(
  base: Context,
  monotonic: Monotonic = () => performance.now(),
): Session {
  const facts = prepareSessionFacts(base.data.raw);
  let seat: Seat | null = null;
  const now = (): Moment => ({ wall: base.now().getTime(), steady: monotonic() });

  function end(why: 'asked' | 'idle' | 'system'): void {
    const left = seat;
    seat = null;
    if (!left) return;
    const context = { ...base, actor: left.username };
    recordLogout(context, why).catch((error: unknown) => logError('recording a logout', error));
  }

  /** Who sits there and still may; whoever gave no sign of life for too long is gone. */
  function findSeated(): { readonly seat: Seat; readonly account: SeatedAccount } | null {
    if (!seat) return null;
    if (elapsed(seat.seen, now()) >= facts.lockMinutes() * 60_000) {
      end('idle');
      return null;
    }
    const account = facts.findSeated(seat.accountId);
    if (account) return { seat, account };
    end('system');
    return null;
  }

  function admit(name: RequestName): Context {
    if (!facts.hasAccounts()) return admitBeforeAccounts(name);
    const found = findSeated();
    if (RIGHTS[name].roles === 'nobody-yet') throw new Failure('not-allowed');
    if (RIGHTS[name].roles !== 'everyone') refuse(name, found);
    refuseReadOnly(base, name);
    if (RIGHTS[name].again && !isFresh(found?.seat.confirmed ?? null))
      throw new Failure('password-again-needed');
    if (!found) return base;
    if (!ASKED_BY_ITSELF.has(name)) found.seat.seen = now();
    return { ...base, actor: found.account.username, access: accessOf(found.account) };
  }

  function admitBeforeAccounts(name: RequestName): Context {
    const isOpen = !ON_EMPTY_DATA.has(name) || !facts.hasPeople();
    if (!BEFORE_ACCOUNTS.has(name) || !isOpen) throw new Failure('login-needed');
    refuseReadOnly(base, name);
    return base;
  }

  function isFresh(confirmed: Moment | null): boolean {
    return confirmed !== null && elapsed(confirmed, now()) < CONFIRMED_MS;
  }

  return {
    admit,
    accountId: () => findSeated()?.seat.accountId ?? null,
    owner: () => {
      const account = findSeated()?.account;
      return account ? ownerOf({ actor: account.username, access: accessOf(account) }) : null;
    },
    begin: (accountId) => {
      const account = facts.findSeated(accountId);
      if (!account) throw new Failure('login-wrong');
      if (seat && seat.accountId !== accountId) end('asked');
      seat = { accountId, username: account.username, seen: now(), confirmed: null };
    },
    confirm: (accountId) => {
      if (seat?.accountId === accountId) seat.confirmed = now();
    },
    end,
    mayShowAsset: (sha256) => findSeated() !== null || facts.coatOfArms() === sha256,
  };
}

function refuse(name: RequestName, found: { readonly account: SeatedAccount } | null): void {
  if (!found) throw new Failure('login-needed');
  const { account } = found;
  if (account.mustChangePassword && !WITH_TEMPORARY_PASSWORD.has(name))
    throw new Failure('password-change-needed');
  if (!mayAsk(accessOf(account), name)) throw new Failure('not-allowed');
}

function accessOf({ role, departmentId }: SeatedAccount): Access {
  return { role, departmentId };
}

/** By the clock on which more time has passed. */
function elapsed(since: Moment, now: Moment): number {
  return Math.max(now.steady - since.steady, now.wall - since.wall);
}
