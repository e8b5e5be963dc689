import { foldUsername } from '../../../shared/domain/values/username.ts';
import { waitAfterTries } from '../../../shared/domain/values/wrong-tries.ts';
import { Failure } from '../../../shared/failure.ts';
import { listUsernames } from '../../db/access/accounts.ts';
import {
  deleteWrongTries,
  findWrongTries,
  forgetOldStrangers,
  saveWrongTries,
  type WrongTries,
} from '../../db/access/wrong-tries.ts';
import { sha256Of } from '../../files/sha256.ts';
import type { Context } from '../context.ts';
import { createTurns } from '../../turns.ts';
import { createSecrets, type Secrets } from './secrets.ts';

/** What stands before passwords and codes: one try after the other, and waiting after wrong ones. */
export interface Gate {
  readonly secrets: Secrets;
  /**
   * Lets `look` answer whether this try was right; a wrong one makes later ones wait, across restarts
   * too. Failure: login-wait with the seconds, and then nothing is looked at.
   */
  attempt<T>(context: Context, who: string, look: () => Promise<T | null>): Promise<T | null>;
  /** Forgets the wrong tries under a name: somebody gave it a new password. */
  forgive(context: Context, username: string): Promise<void>;
}

/** Milliseconds of a clock that nobody can set. */
export type Monotonic = () => number;

interface Remembered extends WrongTries {
  readonly at: number;
}

export function createGate(
  secrets: Secrets = createSecrets(),
  monotonic: Monotonic = () => performance.now(),
): Gate {
  const inTurn = createTurns();
  const remembered = new Map<string, Remembered>();

  /** What is known of earlier tries; of a try that lies in the future the time begins anew. */
  async function look(context: Context, who: string): Promise<Remembered | null> {
    const here = remembered.get(who);
    if (here) return here;
    const stored = await findWrongTries(context.data.db, who);
    if (!stored) return null;
    const passed = context.now().getTime() - stored.lastAt.getTime();
    const since = Number.isFinite(passed) && passed > 0 ? passed : 0;
    const found = { ...stored, at: monotonic() - since };
    remembered.set(who, found);
    return found;
  }

  async function refuseWaiting(context: Context, who: string): Promise<number> {
    const tries = await look(context, who);
    if (!tries) return 0;
    const left = waitAfterTries(tries.count) - (monotonic() - tries.at);
    if (left > 0) throw new Failure('login-wait', [String(Math.ceil(left / 1000))]);
    return tries.count;
  }

  async function store(context: Context, who: string, tries: WrongTries | null): Promise<void> {
    remembered.delete(who);
    if (tries) remembered.set(who, { ...tries, at: monotonic() });
    forgetOldest(remembered);
    if (isReadOnly(context)) return;
    await context.data.db.transaction().execute(async (trx) => {
      if (!tries) return deleteWrongTries(trx, who);
      await saveWrongTries(trx, who, tries);
      const known = (await listUsernames(trx)).map(whoOf);
      await forgetOldStrangers(trx, [...known, RECOVERY]);
    });
  }

  return {
    secrets,
    attempt: (context, who, judge) =>
      inTurn(async () => {
        const before = await refuseWaiting(context, who);
        // Counted before it is looked at: who ends the program meanwhile has tried all the same.
        await store(context, who, { count: before + 1, lastAt: context.now() });
        const right = await judge();
        if (right !== null) await store(context, who, null);
        return right;
      }),
    forgive: (context, username) => inTurn(() => store(context, whoOf(username), null)),
  };
}

/** Tries are counted by what was typed, known or not; its fingerprint, for passwords are typed there too. */
export function whoOf(username: string): string {
  return sha256Of(foldUsername(username));
}

/** Recovery codes are counted together: there is one. */
export const RECOVERY = sha256Of('\0recovery');

const MOST_REMEMBERED = 2000;

function forgetOldest(remembered: Map<string, Remembered>): void {
  for (const who of remembered.keys()) {
    if (remembered.size <= MOST_REMEMBERED) return;
    remembered.delete(who);
  }
}

/** Another process keeps the data: here nothing is written. */
export function isReadOnly({ data }: Pick<Context, 'data'>): boolean {
  return data.heldBy !== null;
}
