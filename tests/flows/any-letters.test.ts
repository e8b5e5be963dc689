import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { verifyCode } from '../../electron/flows/checking/verify-letter.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { giveBackPrint } from '../../electron/flows/letters/give-back-print.ts';
import { goOnWithPrint } from '../../electron/flows/letters/go-on-print.ts';
import { issueLetters } from '../../electron/flows/letters/issue-letters.ts';
import { listPrints, type PrintWish } from '../../electron/flows/letters/prints.ts';
import { checkData } from '../../electron/flows/office/check-data.ts';
import { addSampleData, takeSampleDataAway } from '../../electron/flows/office/sample-data.ts';
import { mergePeople } from '../../electron/flows/people/merge-people.ts';
import {
  beginRegister,
  insertLetter,
  reserveNumbers,
  voidLetters,
} from '../../electron/flows/register/register.ts';
import { Failure } from '../../shared/failure.ts';
import { memberDataInLog } from '../support/audit-leaks.ts';
import { randomNumbers } from '../support/big-roster.ts';
import { freshFolder } from '../support/database.ts';
import { allOf } from '../support/office.ts';
import { asIfCutOff, readyContext, registered } from '../support/prints.ts';

vi.setConfig({ testTimeout: 60_000 });

const STEPS = 25;
const DATES = ['2025-06-30', '2025-07-01', '2025-12-31', '2026-01-02'] as const;
const PEN = { kind: 'pen' } as const;

type Chance = <T>(list: readonly T[]) => T;

function aWish(pick: Chance): PrintWish {
  const folder = freshFolder();
  const target = pick([
    { kind: 'view' },
    { kind: 'folder', path: folder },
    { kind: 'departments', path: folder },
    { kind: 'file', path: join(folder, 'surat.pdf') },
  ] as const);
  const selection = allOf(pick(['non-asn', 'non-asn', 'rentan', null]));
  return { selection, date: pick(DATES), target, signing: PEN };
}

/** Everything that touches the register, each as people would do it. */
function deedsOf(context: Context, pick: Chance): readonly (() => Promise<unknown>)[] {
  const some = async () => {
    const all = await registered(context);
    if (all.length === 0) throw new Failure('letter-not-found');
    return pick(all);
  };
  const aPrint = async () => {
    const prints = (await listPrints(context)).filter(({ status }) => status === 'drawing');
    if (prints.length === 0) throw new Failure('print-not-found');
    return pick(prints).id;
  };
  const cutOff = async () => {
    const { print, letters } = await issue();
    if (print) await asIfCutOff(context, print.id);
    if (letters[0]?.file && pick([true, false])) rmSync(letters[0].file);
  };
  const issue = (job = UNWATCHED) => issueLetters(context, aWish(pick), job);
  return [
    issue,
    () => issue({ ...UNWATCHED, signal: AbortSignal.timeout(pick([1, 5, 20, 60])) }),
    cutOff,
    cutOff,
    cutOff,
    async () => goOnWithPrint(context, { id: await aPrint(), signing: PEN }, UNWATCHED),
    async () => giveBackPrint(context, await aPrint()),
    async () => giveBackPrint(context, await aPrint()),
    () => reserveNumbers(context, { date: pick(DATES), count: pick([1, 3]), forWhom: 'Bidang' }),
    async () => {
      const { id, date } = await some();
      await insertLetter(context, { after: id, date, addressee: 'Bank Contoh', about: 'Contoh' });
    },
    async () => voidLetters(context, { letterIds: [(await some()).id], reason: 'Keliru' }),
    () => beginRegister(context, { date: pick(DATES), next: pick([1, 20, 60]) }),
    () => addSampleData(context),
    () => takeSampleDataAway(context),
    async () => {
      const people = await context.data.db.selectFrom('person').select('id').execute();
      const [keptId, goneId] = [pick(people).id, pick(people).id];
      if (keptId !== goneId) await mergePeople(context, { keptId, goneId, fromGone: [], note: '' });
    },
  ];
}

/** Letters that stay whatever happens: void ones and all whose print has ended; those of samples do not. */
function lasting({ data }: Context): unknown[] {
  return data.raw
    .prepare(
      `SELECT letter.id FROM letter LEFT JOIN print ON print.id = print_id
       LEFT JOIN person ON person.id = person_id
       WHERE letter.is_sample = 0 AND person.is_sample IS NOT 1
         AND (letter.status = 'void' OR print.status IS NOT 'drawing') ORDER BY letter.id`,
    )
    .pluck()
    .all();
}

it.each([1, 3])(
  'whatever is done with letters and those they are about: no number lost or doubled, codes tell the truth (%i)',
  async (seed) => {
    const next = randomNumbers(seed);
    const pick: Chance = (list) => list[Math.floor(next() * list.length)] as (typeof list)[number];
    const context = await readyContext(4);
    const deeds = deedsOf(context, pick);
    for (let step = 0; step < STEPS; step += 1) {
      const before = lasting(context);
      await pick(deeds)().catch((error: unknown) => {
        if (!(error instanceof Failure)) throw error;
      });
      expect(lasting(context)).toEqual(expect.arrayContaining(before));
      expect(await checkData(context)).toEqual({ ok: true, problems: [] });
    }
    expect(memberDataInLog(context)).toEqual([]);
    const rows = await context.data.db.selectFrom('letter').select(['code', 'status']).execute();
    const proved = rows.filter(({ code }) => code !== null);
    const judged = proved.map(async ({ code }) => (await verifyCode(context, code ?? '')).valid);
    expect(await Promise.all(judged)).toEqual(proved.map(({ status }) => status === 'issued'));
  },
);
