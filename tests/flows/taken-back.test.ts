import { expect, it, vi } from 'vitest';
import { checkData } from '../../electron/flows/office/check-data.ts';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { undoMerge } from '../../electron/flows/people/merge-people.ts';
import { undoImport } from '../../electron/flows/imports/undo-import.ts';
import { chances, importSome, mergeSome } from '../support/any-imports.ts';
import { memberDataInLog } from '../support/audit-leaks.ts';
import { baseOf } from '../support/base-dump.ts';
import { testContext } from '../support/context.ts';

vi.setConfig({ testTimeout: 60_000 });

it.each([1, 2, 3, 4, 5, 6])(
  'imports and merges of any kind, taken back from the last to the first, leave nothing behind (%i)',
  async (seed) => {
    const chance = chances(seed);
    let clock = Date.parse('2025-07-01T00:00:00Z');
    const context = await testContext({ now: () => new Date((clock += 1000)) });
    const done: { readonly before: unknown; readonly takeBack: () => Promise<void> }[] = [];
    for (let step = 0; step < 10; step += 1) {
      const before = baseOf(context.data);
      if (chance.is(0.3)) {
        const merged = await mergeSome(context, chance);
        if (merged === null) continue;
        done.push({ before, takeBack: async () => void (await undoMerge(context, merged)) });
        continue;
      }
      const importId = await importSome(context, chance, `${seed}-${step}`);
      const takeBack = async () => {
        expect(await undoImport(context, importId, null, UNWATCHED)).toMatchObject({ kept: [] });
      };
      done.push({ before, takeBack });
    }
    for (const { before, takeBack } of done.toReversed()) {
      await takeBack();
      expect(baseOf(context.data)).toEqual(before);
      expect(await checkData(context)).toEqual({ ok: true, problems: [] });
    }
    expect(memberDataInLog(context)).toEqual([]);
  },
);
