import { describe, expect, it, vi } from 'vitest';
import { createGate } from '../../electron/flows/access/gate.ts';
import { makeFirstAccount } from '../../electron/flows/access/first-account.ts';
import { logIn } from '../../electron/flows/access/log-in.ts';
import { createSecrets, type Secrets } from '../../electron/flows/access/secrets.ts';
import { toFailureFacts } from '../../electron/ipc/failure.ts';
import { FIRST_ADMINISTRATOR } from '../support/administrator.ts';
import { testContext } from '../support/context.ts';
import { TEST_NOW } from '../support/database.ts';

// Hashing takes its time where others want the machine too.
vi.setConfig({ testTimeout: 60_000 });

const { username, password } = FIRST_ADMINISTRATOR;
const WRONG = 'salah sama sekali';
const HOUR = 3_600_000;

/** An office under attack: clocks that the test moves, and the hashes that were looked at. */
async function attacked() {
  const clocks = { wall: TEST_NOW.getTime(), steady: 0 };
  const counted = { checks: 0 };
  const real = createSecrets({ logN: 4, r: 1, p: 1 });
  const secrets: Secrets = {
    ...real,
    matches: (stored, secret) => {
      counted.checks += 1;
      return real.matches(stored, secret);
    },
  };
  const newGate = () => createGate(secrets, () => clocks.steady);
  const context = await testContext({ source: 'hand', now: () => new Date(clocks.wall) });
  await makeFirstAccount(context, newGate(), FIRST_ADMINISTRATOR);
  const attack = {
    clocks,
    counted,
    context,
    gate: newGate(),
    /** The program is ended and started: what it knew is what it wrote. */
    restart: () => {
      attack.gate = newGate();
    },
    pass: (milliseconds: number) => {
      clocks.wall += milliseconds;
      clocks.steady += milliseconds;
    },
    guess: async (typed: string, name = username): Promise<string> => {
      try {
        await logIn(context, attack.gate, { username: name, password: typed });
        return 'right';
      } catch (error) {
        const { code, details = [] } = toFailureFacts(error);
        return [code, ...details].join(' ');
      }
    },
  };
  return attack;
}

describe('guessing', () => {
  it('waits 0, 0, 0, 2, 4, 8 … 900 seconds after wrong tries, and says so', async () => {
    const { guess, pass } = await attacked();
    const answers: string[] = [];
    for (let tries = 0; tries < 28; tries += 1) {
      const answer = await guess(WRONG);
      answers.push(answer.replace('login-', ''));
      pass(1000 * Number(answer.split(' ')[1] ?? 0));
    }
    const waits = [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900];
    expect(answers).toEqual([
      'wrong',
      'wrong',
      'wrong',
      ...waits.flatMap((seconds) => ['wrong', `wait ${seconds}`]),
      'wrong',
    ]);
  });

  it('ten thousand guesses in ten thousand seconds: at most a hundred looked at in an hour', async () => {
    const { guess, pass, counted, restart, clocks } = await attacked();
    let mostInAnHour = 0;
    let hourBegan = { at: clocks.steady, checks: counted.checks };
    for (let tries = 0; tries < 10_000; tries += 1) {
      await guess(WRONG);
      pass(1000);
      if (tries % 500 === 499) restart();
      if (clocks.steady - hourBegan.at < HOUR) continue;
      mostInAnHour = Math.max(mostInAnHour, counted.checks - hourBegan.checks);
      hourBegan = { at: clocks.steady, checks: counted.checks };
    }
    expect(mostInAnHour).toBeGreaterThan(3);
    expect(mostInAnHour).toBeLessThanOrEqual(100);
    expect(counted.checks).toBeLessThanOrEqual(30);
  });

  it('all at once are looked at one after the other', async () => {
    const { guess, counted } = await attacked();
    await Promise.all(Array.from({ length: 200 }, () => guess(WRONG)));
    expect(counted.checks).toBe(4);
  });

  it('the right password in the waiting time is refused too, and let in after it', async () => {
    const { guess, pass, counted } = await attacked();
    for (let tries = 0; tries < 4; tries += 1) await guess(WRONG);
    const before = counted.checks;
    expect(await guess(password)).toBe('login-wait 2');
    expect(counted.checks).toBe(before);
    pass(2000);
    expect(await guess(password)).toBe('right');
    expect(await guess(WRONG)).toBe('login-wrong');
  });

  it('never shuts the last administrator out for longer than a quarter of an hour', async () => {
    const { guess, pass, restart } = await attacked();
    for (let tries = 0; tries < 40; tries += 1) {
      await guess(WRONG);
      pass(900_000);
      restart();
    }
    expect(await guess(password)).toBe('right');
  });

  it('waiting survives a restart', async () => {
    const { guess, restart, pass } = await attacked();
    for (let tries = 0; tries < 6; tries += 1) {
      await guess(WRONG);
      pass(8000);
    }
    for (let tries = 0; tries < 3; tries += 1) {
      await guess(WRONG);
      pass(60_000);
    }
    await guess(WRONG);
    restart();
    expect(await guess(password)).toMatch(/^login-wait /);
  });

  it('a program that is ended while it looks has counted the try', async () => {
    const { context, guess, counted } = await attacked();
    await guess(WRONG);
    const stored = context.data.raw.prepare('SELECT tries FROM wrong_try').pluck().get();
    expect([stored, counted.checks]).toEqual([1, 1]);
  });

  it.each([
    ['back', -400 * 24 * HOUR],
    ['forward', 400 * 24 * HOUR],
  ])('a clock set %s while it runs opens nothing', async (_way, change) => {
    const { guess, clocks, pass } = await attacked();
    for (let tries = 0; tries < 8; tries += 1) {
      await guess(WRONG);
      pass(tries < 7 ? 600_000 : 0);
    }
    clocks.wall += change;
    expect(await guess(password)).toBe('login-wait 32');
    pass(32_000);
    expect(await guess(password)).toBe('right');
  });

  it('a clock that was set back, and a restart, make nobody wait for years', async () => {
    const { guess, clocks, pass, restart } = await attacked();
    clocks.wall += 400 * 24 * HOUR;
    for (let tries = 0; tries < 5; tries += 1) {
      await guess(WRONG);
      pass(2000);
    }
    clocks.wall -= 400 * 24 * HOUR;
    restart();
    expect(await guess(password)).toBe('login-wait 4');
    pass(4000);
    expect(await guess(password)).toBe('right');
  });

  it('names that nobody has wait like the others, and are not kept without end', async () => {
    const { guess, context, pass } = await attacked();
    for (let tries = 0; tries < 4; tries += 1) await guess(WRONG, 'siapa');
    expect(await guess(WRONG, 'siapa')).toBe('login-wait 2');
    for (let tries = 0; tries < 6; tries += 1) {
      await guess(WRONG);
      pass(3000);
    }
    for (let name = 0; name < 1100; name += 1) await guess(WRONG, `asing-${name}`);
    const rows = context.data.raw.prepare('SELECT count(*) FROM wrong_try').pluck().get();
    expect(rows).toBeLessThanOrEqual(1002);
    // Whoever is known keeps waiting, however many others were tried.
    const known = context.data.raw.prepare('SELECT max(tries) FROM wrong_try').pluck().get();
    expect(known).toBeGreaterThanOrEqual(4);
  });
});

describe('hashing', () => {
  it('is scrypt with its cost, 16 bytes of salt and 32 of hash in the text; two of one password differ', async () => {
    const secrets = createSecrets();
    const [one, other] = [await secrets.hash(password), await secrets.hash(password)];
    expect(one).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(other);
    expect(await secrets.matches(one, password)).toBe(true);
    expect(await secrets.matches(one, `${password} `)).toBe(false);
  });

  it('a name that nobody has costs as much time as one that somebody has', async () => {
    const secrets = createSecrets({ logN: 14, r: 8, p: 1 });
    const stored = await secrets.hash(password);
    const time = async (known: string | null) => {
      const times: number[] = [];
      for (let round = 0; round < 9; round += 1) {
        const begin = performance.now();
        await secrets.matches(known, WRONG);
        times.push(performance.now() - begin);
      }
      return Math.min(...times);
    };
    await time(stored);
    const ratio = (await time(stored)) / (await time(null));
    expect(ratio).toBeGreaterThan(0.7);
    expect(ratio).toBeLessThan(1.4);
  });

  it.each([
    ['nothing', ''],
    ['another way of hashing', '$argon2id$v=19$m=65536$c2FsdA$aGFzaA'],
    ['a cost that nobody can pay', `$scrypt$ln=40,r=8,p=1$c2FsdA$${'a'.repeat(43)}`],
    ['a cost of nothing', `$scrypt$ln=0,r=0,p=0$c2FsdA$${'a'.repeat(43)}`],
    ['a short hash', '$scrypt$ln=4,r=1,p=1$c2FsdA$aGFzaA'],
  ])('%s stored: no password opens it', async (_what, stored) => {
    const secrets = createSecrets({ logN: 4, r: 1, p: 1 });
    expect(await secrets.matches(stored, password)).toBe(false);
    expect(secrets.isOutdated(stored)).toBe(true);
  });
});
