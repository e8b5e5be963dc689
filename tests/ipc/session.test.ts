import { describe, expect, it } from 'vitest';
import { createDocuments } from '../../electron/documents.ts';
import { makeFirstAccount } from '../../electron/flows/access/first-account.ts';
import type { Context } from '../../electron/flows/context.ts';
import { createSession, type Session } from '../../electron/session.ts';
import { Failure } from '../../shared/failure.ts';
import type { RequestName } from '../../shared/ipc.ts';
import { FIRST_ADMINISTRATOR } from '../support/administrator.ts';
import { testContext } from '../support/context.ts';
import { TEST_NOW } from '../support/database.ts';
import { quickGate } from '../support/window.ts';

const MINUTE = 60_000;

/** A session of the first administrator, on clocks that the test moves. */
async function seated() {
  const clocks = { wall: TEST_NOW.getTime(), steady: 0 };
  const context = await testContext({ source: 'hand', now: () => new Date(clocks.wall) });
  const { id } = await makeFirstAccount(context, quickGate(), FIRST_ADMINISTRATOR);
  const session = createSession(context, () => clocks.steady);
  session.begin(id);
  const pass = (milliseconds: number) => {
    clocks.wall += milliseconds;
    clocks.steady += milliseconds;
  };
  return { context, session, id, clocks, pass };
}

function answerOf(session: Session, name: RequestName): string {
  try {
    session.admit(name);
    return 'admitted';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}

function logouts({ data }: Context): unknown[] {
  return data.raw.prepare("SELECT details FROM audit WHERE kind = 'logout'").pluck().all();
}

/** What is written down about a session waits for the queue of the data. */
async function settle({ data }: Context): Promise<void> {
  await data.db.transaction().execute(() => Promise.resolve());
}

describe('idle', () => {
  it('after ten minutes without a sign of life nobody is logged in, and it is written down', async () => {
    const { context, session, pass } = await seated();
    pass(10 * MINUTE - 1);
    expect(answerOf(session, 'roster.list')).toBe('admitted');
    pass(10 * MINUTE);
    expect(answerOf(session, 'roster.list')).toBe('login-needed');
    await settle(context);
    expect(logouts(context)).toEqual(['{"why":"idle"}']);
  });

  it('what a window asks by itself is no sign of life; being touched is', async () => {
    const { session, pass } = await seated();
    for (let minute = 0; minute < 30; minute += 6) {
      expect(answerOf(session, 'session.touch')).toBe('admitted');
      pass(6 * MINUTE);
    }
    expect(answerOf(session, 'app.state')).toBe('admitted');
    pass(6 * MINUTE);
    expect(answerOf(session, 'app.state')).toBe('login-needed');
  });

  it('a clock set back does not keep anybody logged in, one set forward does not either', async () => {
    const back = await seated();
    back.clocks.wall -= 24 * 60 * MINUTE;
    back.clocks.steady += 11 * MINUTE;
    expect(answerOf(back.session, 'roster.list')).toBe('login-needed');
    const forward = await seated();
    forward.clocks.wall += 11 * MINUTE; // the other clock stood still while the computer slept
    expect(answerOf(forward.session, 'roster.list')).toBe('login-needed');
  });

  it('follows the minutes that are set', async () => {
    const { context, session, pass } = await seated();
    context.data.raw.prepare('UPDATE office SET lock_minutes = 1').run();
    pass(MINUTE);
    expect(answerOf(session, 'roster.list')).toBe('login-needed');
  });
});

describe('the password typed again', () => {
  it('opens for five minutes what asks for it, and logging in alone does not', async () => {
    const { session, id, pass } = await seated();
    expect(answerOf(session, 'account.save')).toBe('password-again-needed');
    session.confirm(id);
    pass(5 * MINUTE - 1);
    expect(answerOf(session, 'account.save')).toBe('admitted');
    pass(1);
    expect(answerOf(session, 'account.save')).toBe('password-again-needed');
  });

  it('counts for who typed it alone', async () => {
    const { session, id } = await seated();
    session.confirm(id);
    session.end('asked');
    session.begin(id);
    expect(answerOf(session, 'account.save')).toBe('password-again-needed');
  });
});

it('work under way goes on as who began it, whoever sits there by then', async () => {
  const { session } = await seated();
  const context = session.admit('import.apply');
  session.end('asked');
  expect(context).toMatchObject({
    actor: FIRST_ADMINISTRATOR.username,
    access: { role: 'administrator', departmentId: null },
  });
  expect(answerOf(session, 'import.apply')).toBe('login-needed');
});

it('an account that may no longer log in is gone with its next request, a changed role holds at once', async () => {
  const { context, session } = await seated();
  const { raw } = context.data;
  raw.prepare("UPDATE account SET role = 'petugas'").run();
  expect(answerOf(session, 'office.save')).toBe('not-allowed');
  expect(answerOf(session, 'person.save')).toBe('admitted');
  raw.prepare('UPDATE account SET is_active = 0').run();
  expect(answerOf(session, 'person.save')).toBe('login-needed');
  raw.prepare('UPDATE account SET is_active = 1').run();
  expect(answerOf(session, 'person.save')).toBe('login-needed');
});

it('asking does not wait for a transaction under way', async () => {
  const { context, session } = await seated();
  let finish = () => {};
  const waiting = new Promise<void>((resolve) => (finish = resolve));
  const writing = context.data.db.transaction().execute(() => waiting);
  await Promise.resolve();
  expect(answerOf(session, 'job.cancel')).toBe('admitted');
  finish();
  await writing;
});

describe('what is in memory', () => {
  it('a document is for whom it was drawn', () => {
    const all = createDocuments(() => 'satu');
    const drawn = { bytes: new Uint8Array([1]), pages: 1 };
    const { document } = all.of('siti').keep(drawn, 'Surat.pdf');
    expect(all.of('siti').bytes(document)).toEqual(drawn.bytes);
    expect(all.of('amir').bytes(document)).toBeNull();
  });

  it('before the login the coat of arms is shown and nothing else', async () => {
    const { context, session } = await seated();
    const arms = 'a'.repeat(64);
    const { raw } = context.data;
    raw
      .prepare('INSERT INTO asset (sha256, media_type, bytes, created_at) VALUES (?, ?, ?, ?)')
      .run(arms, 'image/png', Buffer.from('x'), TEST_NOW.toISOString());
    raw.prepare('UPDATE office SET coat_of_arms = ?').run(arms);
    expect(session.mayShowAsset('b'.repeat(64))).toBe(true);
    session.end('asked');
    expect(session.mayShowAsset('b'.repeat(64))).toBe(false);
    expect(session.mayShowAsset(arms)).toBe(true);
    expect(session.owner()).toBeNull();
  });
});
