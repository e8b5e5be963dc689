import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requests, type RequestName } from '../../shared/ipc.ts';
import { addAccounts, SEATS, sit, type Seat } from '../support/accounts.ts';
import { FIRST_ADMINISTRATOR } from '../support/administrator.ts';
import { openAsAdministrator, openWindow, type TestWindow } from '../support/window.ts';
import { EXPECTED_RIGHTS } from './expected-rights.ts';

const LETTER: Readonly<Record<Seat, string>> = {
  nobody: 'N',
  petugas: 'P',
  administrator: 'A',
  kepala: 'K',
  'kepala-opd': 'O',
  pemeriksa: 'E',
};

/** No request takes this: whoever may ask is told that it is wrong, and nothing is done. */
const NONSENSE = { nonsense: Symbol.for('x').description };

/** `allowed`, or the code of the refusal. */
async function ask({ route }: TestWindow, name: RequestName): Promise<string> {
  const reply = await route(name, NONSENSE);
  if (reply.ok) throw new Error(`${name} took nonsense`);
  return reply.failure.code === 'request-invalid' ? 'allowed' : reply.failure.code;
}

async function askAll(window: TestWindow): Promise<Record<string, string>> {
  const answers: Record<string, string> = {};
  for (const name of Object.keys(requests) as RequestName[])
    answers[name] = await ask(window, name);
  return answers;
}

/** What the table says, for one who is logged in or nobody. */
function expected(judge: (who: string, how: string) => string): Record<string, string> {
  return Object.fromEntries(
    EXPECTED_RIGHTS.map(([name, who, how = '']) => [name, judge(who, how)]),
  );
}

function refusal(seat: Seat, how: string): string {
  if (how === 'first') return 'not-allowed';
  return seat === 'nobody' ? 'login-needed' : 'not-allowed';
}

let window: TestWindow;
beforeAll(async () => {
  window = await openAsAdministrator();
  const [department] = await window.ask('department.list', undefined);
  await addAccounts(window, department?.id ?? 0);
});
afterAll(() => window.backend.close());

it('every request stands in the table, once', () => {
  expect(EXPECTED_RIGHTS.map(([name]) => name).toSorted()).toEqual(
    Object.keys(requests).toSorted(),
  );
});

describe('whole table of role and request', () => {
  it.each(SEATS)('%s', async (seat) => {
    await sit(window, seat);
    const table = expected((who, how) => {
      if (!who.includes(LETTER[seat])) return refusal(seat, how);
      return how.includes('again') ? 'password-again-needed' : 'allowed';
    });
    expect(await askAll(window)).toEqual(table);
  });

  it('administrator, the password typed again', async () => {
    await sit(window, 'administrator');
    await window.ask('session.confirm', { password: FIRST_ADMINISTRATOR.password });
    const table = expected((who, how) =>
      who.includes('A') ? 'allowed' : refusal('administrator', how),
    );
    expect(await askAll(window)).toEqual(table);
  });

  it.each(['administrator', 'petugas', 'nobody'] as const)(
    '%s, where data are only read',
    async (seat) => {
      const reading = await openWindow(window.folder, { opening: { readOnlyIfHeld: true } });
      await sit(reading, seat);
      const table = expected((who, how) => {
        if (!who.includes(LETTER[seat])) return refusal(seat, how);
        return how.includes('writes') ? 'data-read-only' : 'allowed';
      });
      const answers = await askAll(reading);
      await reading.backend.close();
      expect(answers).toEqual(table);
    },
  );
});

it('with a temporary password only replacing it is answered', async () => {
  await sit(window, 'administrator');
  await window.ask('session.confirm', { password: FIRST_ADMINISTRATOR.password });
  const account = { username: 'baru', name: 'CONTOH BARU', role: 'administrator' } as const;
  const password = 'sementara biru tua';
  const made = { id: null, departmentId: null, isActive: true, ...account, password };
  await window.ask('account.save', made);
  const state = await window.ask('session.login', { username: 'baru', password });
  expect(state.account?.mustChangePassword).toBe(true);
  const answers = await askAll(window);
  const open = Object.keys(answers).filter((name) => answers[name] === 'allowed');
  expect(open.toSorted()).toEqual([
    'password.change',
    'rescue.state',
    'rescue.use',
    'session.lock',
    'session.login',
    'session.recover',
    'session.state',
    'session.touch',
  ]);
  const refused = Object.values(answers).filter((code) => code !== 'allowed');
  expect(new Set(refused)).toEqual(new Set(['password-change-needed', 'not-allowed']));
});

it('as long as nobody has an account, only making the first and fetching a copy is answered', async () => {
  const fresh = await openWindow();
  const answers = await askAll(fresh);
  await fresh.backend.close();
  const table = expected((_who, how) =>
    how.includes('before') || how.includes('first') ? 'allowed' : 'login-needed',
  );
  expect(answers).toEqual({ ...table, 'session.state': 'allowed' });
});
