/**
 * Asks a backend of its own for several things, one after the other, as the administrator's window would,
 * and ends: `node tests/support/asked-backend.ts <asks.json> --data <folder>`. Ends with 1 at the first
 * thing that is not granted.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { RequestName } from '../../shared/ipc.ts';
import { FIRST_ADMINISTRATOR } from './administrator.ts';
import { openWindowIn } from './window-in.ts';

/** A request as it goes to the backend. */
export interface Ask {
  readonly name: RequestName;
  readonly input: unknown;
}

/** What stands in the file of asks. */
export interface Asks {
  /** Paths that the window was granted, by their ids. */
  readonly grants: Readonly<Record<string, string>>;
  readonly asks: readonly Ask[];
}

if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string' } },
    allowPositionals: true,
  });
  const [file = ''] = positionals;
  await askAll(values.data ?? '', JSON.parse(readFileSync(file, 'utf8')) as Asks);
}

async function askAll(folder: string, { grants, asks }: Asks): Promise<void> {
  const window = await openWindowIn(folder);
  for (const [id, path] of Object.entries(grants)) window.grant(id, path);
  const { username, password } = FIRST_ADMINISTRATOR;
  await window.ask('session.login', { username, password });
  for (const { name, input } of asks) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- as a person asks, one after the other
    const reply = await window.route(name, input);
    if (!reply.ok) {
      console.error(name, reply.failure.code);
      process.exitCode = 1;
      break;
    }
  }
  await window.backend.close();
}
