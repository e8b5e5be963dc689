import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { requests, type RequestName } from '../../shared/ipc.ts';
import type { ImportPreview } from '../../shared/views.ts';
import { credentialsOf, SEATS, sit, type Seat } from '../support/accounts.ts';
import { everyRequest } from '../support/every-request.ts';
import { FILE_NIKS, issue, openToldOffice, plan, type ToldOffice } from '../support/told-office.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** Here a file is being mended: its own NIKs stand there as they stand in it. */
const MENDS_A_FILE: ReadonlySet<RequestName> = new Set([
  'import.preview',
  'import.look',
  'import.answer',
  'import.open',
  'import.again',
] satisfies RequestName[]);

/** Answered here with a refusal alone: their replies are tested where they are at home. */
const REFUSED_HERE: ReadonlySet<RequestName> = new Set([
  'account.first',
  'session.recover',
  'certificate.look',
  'restore.run',
  'rescue.state',
  'rescue.use',
  'forget.run',
  'print.go-on',
  'print.give-back',
  'signatory.remove',
  'session.login',
  'password.change',
  'renewal.apply',
  'renewal.undo',
] satisfies RequestName[]);

let office: ToldOffice;
const answered = new Set<RequestName>();
let lastPlan: Pick<ImportPreview, 'importId' | 'mark'> = { importId: '', mark: '' };
const inputs = () => everyRequest(office, lastPlan);

beforeAll(async () => {
  office = await openToldOffice();
});
afterAll(() => office.close());

interface Told {
  readonly name: RequestName;
  readonly asked: string;
  readonly reply: string;
}

/** Everything that a seat is told, with the request that tells it. */
async function askAll(seat: Seat): Promise<Told[]> {
  const all: Told[] = [];
  const { window } = office;
  const confirm = () =>
    seat === 'nobody'
      ? null
      : window.ask('session.confirm', { password: credentialsOf(seat).password });
  await sit(window, 'administrator');
  lastPlan = await plan(window);
  await issue(window).catch(() => null);
  await sit(window, seat);
  await confirm();
  for (const name of Object.keys(inputs()) as RequestName[]) {
    for (const input of inputs()[name]()) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one person asks one thing after the other
      const reply = await window.route(name, input);
      if (reply.ok) answered.add(name);
      if (reply.ok && name === 'import.answer') lastPlan = reply.value as ImportPreview;
      all.push({ name, asked: JSON.stringify(input ?? null), reply: JSON.stringify(reply) });
    }
  }
  return all;
}

/** Every NIK that anybody has or had. */
function storedNiks(): string[] {
  const found = new Set<string>();
  for (const sql of [
    'SELECT nik FROM person',
    'SELECT nik FROM letter WHERE nik IS NOT NULL',
    "SELECT before ->> '$.nik' FROM change WHERE before ->> '$.nik' IS NOT NULL",
    "SELECT after ->> '$.nik' FROM change WHERE after ->> '$.nik' IS NOT NULL",
    "SELECT snapshot ->> '$.person.nik' FROM merge",
    'SELECT nik FROM claim_heir WHERE nik IS NOT NULL',
  ])
    for (const nik of office.raw.prepare(sql).pluck().all() as string[]) found.add(nik);
  return [...found];
}

/** A NIK may stand in full where it was asked for, and written down; in what one has typed; in a file that is mended. */
function mayTell(nik: string, { name, asked, reply }: Told): boolean {
  if (name === 'person.reveal' || asked.includes(nik)) return true;
  const isMended = name === 'import.look' || reply.includes('"status":"planned"');
  return MENDS_A_FILE.has(name) && isMended && FILE_NIKS.some((own) => own === nik);
}

const told = new Map<Seat, readonly Told[]>();
const namesOf = (replies: readonly Told[]) => [...new Set(replies.map(({ name }) => name))];

it.each(SEATS)('%s is told no NIK in full but where it is asked for', async (seat) => {
  const replies = await askAll(seat);
  told.set(seat, replies);
  const niks = storedNiks();
  expect(niks.length).toBeGreaterThan(5);
  const telling = replies.filter((each) =>
    niks.some((nik) => each.reply.includes(nik) && !mayTell(nik, each)),
  );
  expect(namesOf(telling)).toEqual([]);
  expect(JSON.stringify(office.window.progress)).not.toMatch(/\d{16}/u);
});

it.each(['kepala', 'kepala-opd'] as const)('%s is told no family and no telephone', (seat) => {
  const telling = told
    .get(seat)
    ?.filter(({ reply }) => /AHLIWARIS|081277779999|0812\*+/u.test(reply));
  expect(telling).toEqual([]);
});

it.each(['kepala', 'kepala-opd', 'pemeriksa'] as const)(
  '%s is told of claims neither what happened nor where the money goes',
  (seat) => {
    const telling = told.get(seat)?.filter(({ reply }) => /SEBABCONTOH|9911223344/u.test(reply));
    expect(telling).toEqual([]);
  },
);

it('the head of a department is told nothing of anybody outside it, but what letters in hand say', () => {
  const telling = told
    .get('kepala-opd')
    ?.filter(({ reply }) => /LUAR/iu.test(reply) || reply.includes(office.department.otherName));
  expect(namesOf(telling ?? [])).toEqual(['proof.code']);
});

it('a kept file that is read again tells its NIKs, which is written down', () => {
  const looks = office.raw.prepare(
    "SELECT details ->> '$.count' FROM audit WHERE kind = 'nik-seen'",
  );
  expect(looks.pluck().all()).toContain(FILE_NIKS.length);
});

it('nobody is told who is there, and nobody else', () => {
  const open = told.get('nobody')?.filter(({ reply }) => reply.includes('"ok":true')) ?? [];
  expect(namesOf(open)).toEqual(['session.state']);
  expect(JSON.stringify(open)).not.toMatch(/ORANG|7472/u);
});

it('and every request was answered to somebody', () => {
  const asked = inputs();
  const silent = (Object.keys(requests) as RequestName[]).filter(
    (name) => !answered.has(name) && !REFUSED_HERE.has(name) && asked[name]().length > 0,
  );
  expect(silent).toEqual([]);
});
