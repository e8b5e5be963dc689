import { NO_COPIES, type Context } from '../../electron/flows/context.ts';
import { FULL_ACCESS } from '../../shared/domain/account.ts';
import { toolsInPlace } from '../../electron/tools-in-place.ts';
import { freshDatabase, TEST_NOW } from './database.ts';

/**
 * What every flow is given, with the real tools in place, a clock that stands still and ids that
 * count; name what a test wants different.
 */
export async function testContext(different: Partial<Context> = {}): Promise<Context> {
  let ids = 0;
  return {
    data: different.data ?? (await freshDatabase()),
    tools: toolsInPlace(),
    actor: 'terminal',
    source: 'terminal',
    access: FULL_ACCESS,
    copies: NO_COPIES,
    now: () => TEST_NOW,
    newId: () => `id-${(ids += 1)}`,
    ...different,
  };
}
