import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { voidLetters } from '../../electron/flows/register/register.ts';
import { freshFolder } from '../support/database.ts';
import { pagePicture } from '../support/page-picture.ts';
import { printLetters, type PrintedLetters } from '../support/printed-letters.ts';

// Each command is a process of its own; a loaded machine takes its time to start one.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let folder: string;
let letters: PrintedLetters;

beforeAll(async () => {
  folder = freshFolder();
  letters = await printLetters(2, folder);
  await voidLetters(letters.context, { letterIds: letters.ids.slice(1), reason: 'nama salah' });
  await letters.context.data.close();
});

/** What `verify … --json` prints and ends with. */
function verify(what: string): { code: number | null; value: unknown } {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['electron/cli.ts', 'verify', what, '--data', folder, '--json'],
    { encoding: 'utf8', cwd: join(import.meta.dirname, '../..') },
  );
  return { code: status, value: JSON.parse(stdout) };
}

it('ends with 0 for a letter that is ours and unchanged: its file, its picture, its code', () => {
  const picture = join(folder, 'foto.png');
  writeFileSync(picture, pagePicture(letters.files[0] as Buffer));
  for (const what of [letters.paths[0], picture, letters.codes[0]?.toLowerCase()])
    expect(verify(what as string)).toEqual({
      code: 0,
      value: {
        valid: true,
        why: expect.stringContaining('nomor 500.15/1/DISNAKER/2025 tanggal 1 Juli 2025'),
        number: '500.15/1/DISNAKER/2025',
        date: '2025-07-01',
      },
    });
});

it('ends with 1 for one flipped bit, a void letter and an unknown code, and says why', () => {
  const altered = join(folder, 'berubah.pdf');
  const bytes = readFileSync(letters.paths[0] as string);
  bytes[1000] = (bytes[1000] as number) ^ 1;
  writeFileSync(altered, bytes);
  expect(verify(altered)).toMatchObject({
    code: 1,
    value: { valid: false, why: expect.stringMatching(/tidak sama dengan/u) },
  });
  expect(verify(letters.paths[1] as string)).toMatchObject({
    code: 1,
    value: { valid: false, why: expect.stringContaining('sudah dibatalkan: nama salah') },
  });
  expect(verify('0000-0000-0000')).toEqual({
    code: 1,
    value: {
      valid: false,
      why: expect.stringContaining('tidak ada dalam register'),
      number: null,
      date: null,
    },
  });
});

it('ends with 3 for a file that is not there or is no letter at all', () => {
  expect(verify(join(folder, 'tidak-ada.pdf'))).toMatchObject({
    code: 3,
    value: { failure: { code: 'file-missing' } },
  });
  expect(verify('package.json')).toMatchObject({
    code: 3,
    value: { failure: { code: 'checked-file-unknown' } },
  });
});
