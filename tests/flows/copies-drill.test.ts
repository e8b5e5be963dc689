import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { listCopyHeads } from '../../electron/db/copies/copy-heads.sqlite.ts';
import type { Context } from '../../electron/flows/context.ts';
import { checkData } from '../../electron/flows/office/check-data.ts';
import { mergePeople } from '../../electron/flows/people/merge-people.ts';
import { reserveNumbers, voidLetters } from '../../electron/flows/register/register.ts';
import { randomNumbers } from '../support/big-roster.ts';
import { contentsOf, copiedData, counterOf, registerOf } from '../support/copied-data.ts';
import { fillOffice } from '../support/office.ts';
import { issueAll, LETTER_DATE, registered } from '../support/prints.ts';
import { addMembers, aPerson, recordHand } from '../support/roster.ts';

vi.setConfig({ testTimeout: 240_000 });

async function addPeople(context: Context, count: number): Promise<void> {
  await addMembers(
    context.data,
    'non-asn',
    Array.from({ length: count }, () => aPerson()),
  );
  recordHand(context.data);
}

it('thirty times, anything done after the copy is gone, and comes back when the restore is undone', async () => {
  const random = randomNumbers(Date.now());
  const copied = await copiedData();
  await fillOffice(copied.context());
  await addPeople(copied.context(), 4);
  for (let time = 0; time < 30; time += 1) {
    await work(copied.context(), random);
    const path = await copied.copy();
    const [atCopy, register] = [contentsOf(copied.context()), registerOf(copied.context())];
    await work(copied.context(), random);
    await work(copied.context(), random);
    const [before, given] = [contentsOf(copied.context()), registerOf(copied.context())];
    const counter = counterOf(copied.context());

    const { undoName } = await copied.restore(path);
    expect(contentsOf(copied.context())).toBe(atCopy);
    const now = registerOf(copied.context());
    for (const [place, { whole }] of register) expect(now.get(place)?.whole).toBe(whole);
    for (const place of given.keys())
      expect(now.has(place) || Number(place.split('/').at(-1)) < counter).toBe(true);
    expect(counterOf(copied.context())).toBe(counter);
    expect(await checkData(copied.context(), listCopyHeads(copied.context().data))).toEqual({
      ok: true,
      problems: [],
    });
    expect(lastEntry(copied.context())).toMatchObject({ kind: 'restored' });

    if (random() < 0.5) continue;
    await copied.restore(join(copied.folder, 'cadangan', undoName ?? ''));
    expect(contentsOf(copied.context())).toBe(before);
    expect(registerOf(copied.context())).toEqual(given);
  }
  await copied.close();
});

/** Something that a day brings. */
async function work(context: Context, random: () => number): Promise<void> {
  const which = random();
  if (which < 0.3) await addPeople(context, 1 + Math.floor(random() * 3));
  else if (which < 0.55) await issueAll(context);
  else if (which < 0.7)
    await reserveNumbers(context, { date: LETTER_DATE, count: 2, forWhom: 'CONTOH' });
  else if (which < 0.85) {
    const valid = (await registered(context)).filter(({ status }) => status !== 'void');
    const one = valid[Math.floor(random() * valid.length)];
    if (one) await voidLetters(context, { letterIds: [one.id], reason: 'contoh' });
  } else {
    const ids = context.data.raw
      .prepare<[], number>('SELECT id FROM person ORDER BY id DESC LIMIT 2')
      .pluck()
      .all();
    const [goneId = 0, keptId = 0] = ids;
    if (ids.length === 2)
      await mergePeople(context, { keptId, goneId, fromGone: [], note: 'contoh' });
  }
}

function lastEntry({ data }: Context) {
  return data.raw.prepare('SELECT kind, details FROM audit ORDER BY id DESC LIMIT 1').get();
}
