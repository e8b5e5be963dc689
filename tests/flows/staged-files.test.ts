import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stageFiles } from '../../electron/staged-files.ts';
import { writeDurably } from '../../electron/write-file-whole.ts';
import { freshFolder } from '../support/database.ts';

it('files stay hidden until they are placed, and nothing else stays', async () => {
  const folder = freshFolder();
  const staged = await stageFiles(folder);
  await writeDurably(join(staged.folder, 'a.pdf'), Buffer.from('baru'));
  expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual([]);
  await staged.placeAll(['a.pdf'], ['surat.pdf']);
  await staged.clear();
  expect(readdirSync(folder)).toEqual(['surat.pdf']);
});

it('where one file cannot be put in place, those before it go again', async () => {
  const folder = freshFolder();
  const staged = await stageFiles(folder);
  await writeDurably(join(staged.folder, 'a.pdf'), Buffer.from('baru'));
  await expect(staged.placeAll(['a.pdf', 'hilang.pdf'])).rejects.toMatchObject({
    code: 'target-not-writable',
  });
  await staged.clear();
  expect(readdirSync(folder)).toEqual([]);
});

it('a file that stood there is replaced at once, never absent in between', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'surat.pdf'), 'lama');
  const staged = await stageFiles(folder);
  await writeDurably(join(staged.folder, 'surat.pdf'), Buffer.from('baru'));
  await staged.placeAll(['surat.pdf']);
  await staged.clear();
  expect(readFileSync(join(folder, 'surat.pdf'), 'utf8')).toBe('baru');
  expect(readdirSync(folder)).toEqual(['surat.pdf']);
});

it('a folder that is not there is not writable', async () => {
  await expect(stageFiles(join(freshFolder(), 'tidak-ada'))).rejects.toMatchObject({
    code: 'target-not-writable',
  });
});
