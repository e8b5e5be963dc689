import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { clearLeftovers, stageFiles, type StagedFile } from '../../electron/files/staged-files.ts';
import { writeDurably } from '../../electron/files/write-file-whole.ts';
import { freshFolder } from '../support/database.ts';

const NEW = Buffer.from('baru');
const SHA256 = createHash('sha256').update(NEW).digest('hex');

function file(name: string, different: Partial<StagedFile> = {}): StagedFile {
  return { name, target: name, replaces: false, sha256: null, ...different };
}

async function staged(folder: string, names: readonly string[]) {
  const files = await stageFiles(folder, 'cetakan');
  for (const name of names) await writeDurably(join(files.folder, name), NEW);
  return files;
}

it('files stay hidden until they are placed, and nothing else stays', async () => {
  const folder = freshFolder();
  const files = await staged(folder, ['a.pdf']);
  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([]);
  await files.placeAll([file('a.pdf', { target: 'surat.pdf' })]);
  await files.clear();
  expect(readdirSync(folder)).toEqual(['surat.pdf']);
});

it('where one file cannot be put in place, those before it go again', async () => {
  const folder = freshFolder();
  const files = await staged(folder, ['a.pdf']);
  await expect(files.placeAll([file('a.pdf'), file('hilang.pdf')])).rejects.toMatchObject({
    code: 'target-not-writable',
  });
  await files.clear();
  expect(readdirSync(folder)).toEqual([]);
});

it('a file that is to be replaced is replaced at once, never absent in between', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'surat.pdf'), 'lama');
  const files = await staged(folder, ['surat.pdf']);
  await files.placeAll([file('surat.pdf', { replaces: true })]);
  await files.clear();
  expect(readFileSync(join(folder, 'surat.pdf'), 'utf8')).toBe('baru');
  expect(readdirSync(folder)).toEqual(['surat.pdf']);
});

it('any other file that stands there stays, whatever the case of its name', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'Surat.PDF'), 'lama');
  const files = await staged(folder, ['surat.pdf']);
  await expect(files.placeAll([file('surat.pdf', { sha256: SHA256 })])).rejects.toMatchObject({
    code: 'target-not-writable',
  });
  expect(readFileSync(join(folder, 'Surat.PDF'), 'utf8')).toBe('lama');
});

it('a folder that is not there is not writable', async () => {
  await expect(stageFiles(join(freshFolder(), 'tidak-ada'), 'cetakan')).rejects.toMatchObject({
    code: 'target-not-writable',
  });
});

it('work under the same name finds its hidden files again, and what is half made can go', async () => {
  const folder = freshFolder();
  await staged(folder, ['a.pdf', 'b.pdf']);
  const again = await stageFiles(folder, 'cetakan');
  await again.keepOnly(new Set(['a.pdf']));
  expect(readdirSync(again.folder)).toEqual(['a.pdf']);
});

it('of what others have left behind only what nobody wants goes', async () => {
  const folder = freshFolder();
  const [one, two, other] = [
    await stageFiles(folder, 'satu-1'),
    await stageFiles(folder, 'satu-2'),
    await stageFiles(folder, 'lain-3'),
  ];
  await clearLeftovers(folder, { begin: 'satu-', keep: (name) => name === 'satu-2' });
  const still = [one, two, other].map((files) => existsSync(files.folder));
  expect(still).toEqual([false, true, true]);
});
