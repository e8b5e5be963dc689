import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, vi } from 'vitest';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { resourcePath } from '../../electron/resources.ts';
import { parseArguments } from '../../electron/terminal/parse-arguments.ts';
import { runOnData } from '../../electron/terminal/run-on-data.ts';
import { freshFolder } from '../support/database.ts';

vi.setConfig({ testTimeout: 60_000 });

async function run(folder: string, ...args: readonly string[]): Promise<unknown> {
  const request = parseArguments(args);
  if (request.kind === 'help') throw new Error('no command');
  return (await runOnData(folder, request, UNWATCHED)).json;
}

function logOf(folder: string): unknown[] {
  const raw = new Database(join(folder, 'buku-pks.sqlite'), { readonly: true });
  const entries = raw
    .prepare<[], { kind: string; via: string; actor: string; details: string }>(
      'SELECT kind, via, actor, details FROM audit ORDER BY id',
    )
    .all();
  raw.close();
  return entries.map(({ kind, via, actor, details }) => {
    const { count, reason } = JSON.parse(details) as { count?: number; reason?: string };
    return [kind, via, actor, count ?? reason ?? null];
  });
}

it('what the terminal does stands in the log, and how many NIKs it gave out', async () => {
  const folder = join(freshFolder(), 'data');
  const sample = resourcePath('samples', 'contoh-1-rapi.xlsx');
  await run(folder, 'import', sample, '--pks', 'non-asn', '--apply');
  const { members } = (await run(folder, 'roster', '--pks', 'non-asn', '--json')) as {
    members: { nik: string; name: string }[];
  };
  // For people the NIKs are masked.
  await run(folder, 'roster', '--pks', 'non-asn');
  await run(folder, 'find', members[0]?.name ?? '', '--json');
  await run(folder, 'status', members[0]?.nik ?? '', '--on', '2025-07-01', '--json');
  const out = join(freshFolder(), 'daftar.xlsx');
  await run(folder, 'export', '--pks', 'non-asn', '--out', out, '--json');
  const kinds = logOf(folder).filter((entry) => (entry as unknown[])[0] !== 'copy-made');
  expect(kinds).toEqual([
    ['log-begun', 'program', 'program', null],
    ['import-saved', 'terminal', 'terminal', null],
    ['nik-seen', 'terminal', 'terminal', members.length],
    ['nik-seen', 'terminal', 'terminal', 1],
    ['roster-exported', 'terminal', 'terminal', 'terminal'],
  ]);
});
