import { expect, it, vi } from 'vitest';
import { createRouter, type Handlers, type Router } from '../../electron/ipc/router.ts';
import { Failure } from '../../shared/failure.ts';
import { NO_ANSWERS } from '../../shared/domain/answers.ts';
import { requests } from '../../shared/ipc.ts';

/** Every request answers with its own name, but for the handlers given. */
function handlersWith(given: Partial<Handlers> = {}): Handlers {
  const names = Object.keys(requests);
  const echo = Object.fromEntries(names.map((name) => [name, () => Promise.resolve(name)]));
  return { ...echo, ...given } as unknown as Handlers;
}

/** A door that lets everybody in. */
function routerWith(given: Partial<Handlers> = {}): Router {
  const handlers = handlersWith(given);
  return createRouter({ admit: () => handlers });
}

/** What the log writes while the work runs. */
async function logged(work: () => Promise<unknown>): Promise<string> {
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  try {
    await work();
    return write.mock.calls.map(([text]) => String(text)).join('');
  } finally {
    write.mockRestore();
  }
}

it('a request that fits its shape reaches its handler and its value comes back', async () => {
  const route = routerWith({ 'person.find': ({ text }) => Promise.resolve([text] as never) });
  expect(await route('person.find', { text: 'siti', limit: 5 })).toEqual({
    ok: true,
    value: ['siti'],
  });
});

it.each([
  ['an unknown name', 'person.drop', undefined],
  ['a name from the prototype', 'constructor', undefined],
  ['a number', 7, undefined],
  ['nothing', undefined, undefined],
])('%s is no request', async (_what, name, input) => {
  const route = routerWith();
  expect(await route(name, input)).toEqual({ ok: false, failure: { code: 'request-unknown' } });
});

const circular: Record<string, unknown> = { text: 'a', limit: 1 };
circular['self'] = circular;
const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;

it.each([
  ['nothing', undefined],
  ['a missing field', { text: 'a' }],
  ['a field too many', { text: 'a', limit: 1, path: '/etc/passwd' }],
  ['a wrong type', { text: ['a'], limit: 1 }],
  ['a number out of range', { text: 'a', limit: 51 }],
  ['not a number', { text: 'a', limit: Number.NaN }],
  ['too long a text', { text: 'a'.repeat(101), limit: 1 }],
  ['ten megabytes', { text: 'a'.repeat(10_000_000), limit: 1 }],
  ['a circle', circular],
  ['five thousand lists in each other', deep],
  ['a BigInt', { text: 'a', limit: 1n }],
])('%s is turned away at the door', async (_what, input) => {
  const handler = vi.fn();
  const route = routerWith({ 'person.find': handler });
  expect(await route('person.find', input)).toEqual({
    ok: false,
    failure: { code: 'request-invalid' },
  });
  expect(handler).not.toHaveBeenCalled();
});

it.each(Object.keys(requests))('%s survives whatever is thrown at it', async (name) => {
  const route = routerWith();
  const bytes = new Uint8Array(8);
  const inputs = [null, 0, '', [], {}, { __proto__: null }, 'x'.repeat(2_000_000), deep, bytes];
  for (const input of inputs) {
    const reply = await route(name, input);
    expect(reply).toEqual({ ok: false, failure: { code: 'request-invalid' } });
  }
});

it('a failure keeps its code and details, and is no matter for the log', async () => {
  const failure = new Failure('letterhead-incomplete', ['address']);
  const route = routerWith({ 'app.state': () => Promise.reject(failure) });
  const log = await logged(async () =>
    expect(await route('app.state', undefined)).toEqual({
      ok: false,
      failure: { code: 'letterhead-incomplete', details: ['address'] },
    }),
  );
  expect(log).toBe('');
});

it('a bug crosses as "internal"; the log names error, code and place, not the message', async () => {
  const bug = Object.assign(new TypeError('7472055205909001\n    at WA ODE SITI'), { code: 'E_X' });
  const route = routerWith({ 'app.state': () => Promise.reject(bug) });
  const log = await logged(async () =>
    expect(await route('app.state', undefined)).toEqual({
      ok: false,
      failure: { code: 'internal' },
    }),
  );
  expect(log).toContain('request app.state: TypeError (E_X)\n    at ');
  expect(log).toContain('router.test.ts');
  expect(log).not.toMatch(/7472|SITI/);
});

it('bytes where a list is asked for are turned away like anything else', async () => {
  const answers = { ...NO_ANSWERS, decisions: new Uint8Array(8) };
  const route = routerWith();
  expect(await route('import.answer', { job: 'j', importId: 'i', answers })).toEqual({
    ok: false,
    failure: { code: 'request-invalid' },
  });
});

it('lets in what was said about a large file, every row of it decided with a reason', async () => {
  const decisions = Array.from({ length: 20_000 }, (_, row) => ({
    sheet: 'Data',
    row: row + 1,
    code: 'status-word',
    choice: 'leave',
    note: 'Diangkat PPPK paruh waktu menurut SK yang dikirim bersama daftar ini',
    on: '2026-02-09',
    leaveReason: 'pppk',
  }));
  const gone = Array.from({ length: 20_000 }, (_, at) => ({
    personId: at + 1,
    choice: 'stay',
    reason: null,
    on: null,
  }));
  const answers = { ...NO_ANSWERS, decisions, gone };
  const route = routerWith();
  expect(await route('import.answer', { job: 'j', importId: 'i', answers })).toMatchObject({
    ok: true,
  });
});
