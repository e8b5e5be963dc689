import { expect, it, vi } from 'vitest';
import { freshFolder } from '../support/database.ts';
import { judgeReply } from '../torture/messages/judge-reply.ts';
import { sendMessages } from '../torture/messages/send-messages.ts';

vi.setConfig({ testTimeout: 120_000 });

const COUNT = 3000;

it(`${COUNT} random and bent messages from every role: none exceeds a right, changes what it may not, or crashes anything`, async () => {
  const seed = Date.now() % 1_000_000;
  const { wrong, messages, granted } = await sendMessages(freshFolder(), COUNT, seed);
  expect({ seed, wrong }).toEqual({ seed, wrong: [] });
  expect(messages).toBe(COUNT);
  expect(granted).toBeGreaterThan(COUNT / 100);
});

const ASKER = {
  role: 'petugas',
  mayBeTold: null,
  mustChangePassword: false,
  isConfirmed: false,
  onlyReads: false,
} as const;
const value = { ok: true, value: null };
const refused = (code: string, details?: string[]) => ({ ok: false, failure: { code, details } });

it.each([
  ['what is no reply', 'app.state', 'x', {}],
  ['an unknown code', 'app.state', refused('oops'), {}],
  ['a bug', 'app.state', refused('internal'), {}],
  ['a path', 'app.state', refused('file-missing', ['/data/x']), {}],
  ['a stack', 'app.state', refused('file-missing', ['Error\n    at read']), {}],
  ['a grant without the right', 'office.save', value, {}],
  ['a handler that was reached without the right', 'office.save', refused('values-invalid'), {}],
  ['a grant to nobody', 'app.state', value, { role: null }],
  ['a grant where data are only read', 'person.save', value, { onlyReads: true }],
  ['a grant without the password again', 'account.save', value, { role: 'administrator' }],
  ['a grant with a temporary password', 'app.state', value, { mustChangePassword: true }],
  [
    'somebody outside',
    'roster.list',
    { ok: true, value: 'ORANG LUAR A' },
    { role: 'kepala', mayBeTold: new Set(['ORANG DALAM A']) },
  ],
  ['a family', 'person.get', { ok: true, value: 'AHLI RAHASIA' }, { role: 'kepala' }],
] as const)('the judge finds %s', (_what, name, reply, different) => {
  expect(judgeReply(name, reply, { ...ASKER, ...different }, '/data')).not.toBeNull();
});

it('the judge lets pass what is right', () => {
  expect(judgeReply('app.state', value, ASKER, '/data')).toBeNull();
  expect(judgeReply('office.save', refused('not-allowed'), ASKER, '/data')).toBeNull();
  expect(judgeReply(null, refused('request-unknown'), ASKER, '/data')).toBeNull();
});
