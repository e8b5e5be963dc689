import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { examineCopy } from '../../electron/db/copies/examine-copy.sqlite.ts';
import { COPIES_FOLDER } from '../../electron/db/opening/data-files.ts';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import type { RequestInput, RequestName } from '../../shared/ipc.ts';
import { FIRST_ADMINISTRATOR } from './administrator.ts';
import type { Ask, Asks } from './asked-backend.ts';
import { bigRoster, randomNumbers, rosterLines } from './big-roster.ts';
import type { Killing } from './kills.ts';
import { A_DEATH } from './opened-claims.ts';
import { addMembers } from './roster.ts';
import { openWindowIn, type TestWindow } from './window-in.ts';

const PROGRAM = 'tests/support/asked-backend.ts';
const REASON = 'dicoba berulang';
/** Of the agreement that has people. */
const AGREEMENT = 1;
const MONTH = '2025-07';

/** Everybody's place ending at once. */
export function leavingToKill(folder: string, people: number): Promise<Killing> {
  return toKill(folder, people, () => [
    ask('place.leave', {
      membershipIds: Array.from({ length: people }, (_, index) => index + 1),
      reason: 'pppk',
      on: '2025-11-01',
      note: '',
      decision: REASON,
    }),
  ]);
}

/** Making the next agreement with its roster, from the terminal. */
export async function renewalToKill(folder: string, people: number): Promise<Killing> {
  const data = await dataOfMembers(folder, people);
  const period = ['--from', '2026-02-01', '--until', '2026-12-31'];
  const command = ['renew', '--pks', 'non-asn', ...period, '--apply', '--reason', REASON];
  return { data, folder, command, examine: refuseHalfCopies, random: randomNumbers(Date.now()) };
}

/** Opening the claim of a death, which ends the place too. */
export function claimToKill(folder: string, people: number): Promise<Killing> {
  return toKill(folder, people, () => [
    ask('claim.open', { ...A_DEATH, personId: Math.ceil(people / 2), decision: REASON }),
  ]);
}

/** A quarter billed and paid month by month. */
export function billsToKill(folder: string, people: number): Promise<Killing> {
  return toKill(folder, people, () =>
    ['2025-05', '2025-06', '2025-07'].flatMap((month, index) => [
      ask('bill.save', aBill(month)),
      ask('payment.save', aPayment(index + 1)),
    ]),
  );
}

/** Taking everybody's KPJ from a list of BPJS. */
export function kpjToKill(folder: string, people: number): Promise<Killing> {
  const path = join(folder, 'daftar-bpjs.xlsx');
  writeFileSync(path, bigRoster(people));
  const list = { job: 'kpj', grant: 'list', agreementId: AGREEMENT, month: MONTH };
  return toKill(
    folder,
    people,
    async (window) => {
      const { sha256, revision, kpj } = await window.ask('bpjs.compare', list);
      const membershipIds = kpj.map(({ membershipId }) => membershipId);
      if (membershipIds.length !== people) throw new Error('not everybody is to get a KPJ');
      return [ask('bpjs.take-kpj', { ...list, sha256, revision, membershipIds })];
    },
    { list: path },
  );
}

function aBill(month: string): RequestInput<'bill.save'> {
  const months = { fromMonth: month, untilMonth: month };
  const of = { id: null, agreementId: AGREEMENT, ...months, people: null, code: null };
  return { ...of, billed: 1_000_000, billedOn: null, note: '', decision: REASON };
}

function aPayment(billId: number): RequestInput<'payment.save'> {
  const of = { id: null, billId, paidOn: '2025-08-01', proof: null, note: '' };
  return { ...of, amount: 900_000, decision: REASON };
}

function ask<N extends RequestName>(name: N, input: RequestInput<N>): Ask {
  return { name, input };
}

/** Asked of a backend as the window asks it. */
async function toKill(
  folder: string,
  people: number,
  plan: (window: TestWindow) => readonly Ask[] | Promise<readonly Ask[]>,
  grants: Asks['grants'] = {},
): Promise<Killing> {
  const data = await dataOfMembers(folder, people);
  const window = await openWindowIn(data);
  for (const [id, path] of Object.entries(grants)) window.grant(id, path);
  await window.ask('account.first', FIRST_ADMINISTRATOR);
  const asks = await plan(window);
  await window.backend.close();
  const write = (name: string, some: readonly Ask[]) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, JSON.stringify({ grants, asks: some } satisfies Asks));
    return [path];
  };
  return {
    program: PROGRAM,
    data,
    folder,
    command: write('asks', asks),
    parts: asks.slice(0, -1).map((one, index) => write(`ask-${index}`, [one])),
    examine: refuseHalfCopies,
    random: randomNumbers(Date.now()),
  };
}

/** Members of PKS 1 whom BPJS has given no number yet. */
async function dataOfMembers(folder: string, people: number): Promise<string> {
  const path = join(folder, 'data');
  const data = openDatabase(path);
  try {
    await seedDatabase(data.db);
    const members = [...rosterLines(people)].map((line) => ({ ...line, kpj: null }));
    await addMembers(data, 'non-asn', members);
  } finally {
    await data.close();
  }
  return path;
}

/** A copy that has its name is whole. */
function refuseHalfCopies(data: string): void {
  const copies = join(data, COPIES_FOLDER);
  if (!existsSync(copies)) return;
  for (const name of readdirSync(copies))
    if (name.endsWith('.sqlite')) examineCopy(join(copies, name));
}
