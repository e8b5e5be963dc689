import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stageFiles, writeDurably } from '../../electron/staged-files.ts';
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

it('taken back, a file that was replaced stands there again', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, 'surat.pdf'), 'lama');
  const staged = await stageFiles(folder);
  await writeDurably(join(staged.folder, 'surat.pdf'), Buffer.from('baru'));
  await staged.placeAll(['surat.pdf']);
  expect(readFileSync(join(folder, 'surat.pdf'), 'utf8')).toBe('baru');
  await staged.takeBack();
  await staged.clear();
  expect(readFileSync(join(folder, 'surat.pdf'), 'utf8')).toBe('lama');
  expect(readdirSync(folder)).toEqual(['surat.pdf']);
});

it('a folder that is not there is not writable', async () => {
  await expect(stageFiles(join(freshFolder(), 'tidak-ada'))).rejects.toMatchObject({
    code: 'target-not-writable',
  });
});
