import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { freshFolder } from '../support/database.ts';
import { everythingIn, issueAll, readyContext, registered } from '../support/prints.ts';

/** A disk of its own, of so many kilobytes; null where this account may not make one. */
function smallDisk(kilobytes: number): string | null {
  const folder = join(freshFolder(), 'disk');
  mkdirSync(folder);
  try {
    const options = ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder];
    execFileSync('mount', options, { stdio: 'ignore' });
    onTestFinished(() => {
      execFileSync('umount', [folder], { stdio: 'ignore' });
    });
    return folder;
  } catch {
    return null;
  }
}

it.for(['file', 'folder', 'departments'] as const)(
  'a disk that runs full while letters go into a %s loses no number and leaves nothing half-written',
  async (kind, { skip }) => {
    const disk = smallDisk(300) ?? skip('no disk can be made here');
    const context = await readyContext(150);
    writeFileSync(join(disk, 'punya-kantor.txt'), 'isi');
    const path = kind === 'file' ? join(disk, 'surat.pdf') : disk;
    await expect(issueAll(context, { target: { kind, path } })).rejects.toMatchObject({
      code: 'disk-full',
    });
    expect(everythingIn(disk)).toEqual(['punya-kantor.txt']);
    expect(readFileSync(join(disk, 'punya-kantor.txt'), 'utf8')).toBe('isi');
    expect(await registered(context)).toEqual([]);
    const { letters } = await issueAll(context);
    expect(letters[0]?.number).toBe('500.15/1/DISNAKER/2025');
  },
);
