import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFileWhole, type Disk } from '../../electron/files/write-file-whole.ts';

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buku-'));
  target = join(folder, 'daftar.xlsx');
});
afterEach(() => rm(folder, { recursive: true }));

const bytes = Buffer.from('baru');

const noWait = () => Promise.resolve();

function errorOf(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Fails so many times before it does what it should. */
function heldFor(times: number, code: string): Disk {
  let left = times;
  const patient: typeof rename = async (from, to) => {
    if (left > 0) {
      left -= 1;
      throw errorOf(code);
    }
    await rename(from, to);
  };
  return { open, rename: patient, wait: noWait };
}

describe('writing a file whole', () => {
  it('replaces the old file and leaves nothing else', async () => {
    await writeFile(target, 'lama');
    await writeFileWhole(target, bytes);
    expect(await readFile(target, 'utf8')).toBe('baru');
    expect(await readdir(folder)).toEqual(['daftar.xlsx']);
  });

  it('waits for a moment while a virus scanner holds the target', async () => {
    await writeFileWhole(target, bytes, heldFor(3, 'EPERM'));
    expect(await readFile(target, 'utf8')).toBe('baru');
  });

  it('says that somebody has the target open, and keeps it', async () => {
    await writeFile(target, 'lama');
    await expect(writeFileWhole(target, bytes, heldFor(99, 'EBUSY'))).rejects.toThrow(
      'target-locked',
    );
    expect(await readFile(target, 'utf8')).toBe('lama');
    expect(await readdir(folder)).toEqual(['daftar.xlsx']);
  });

  it('says that the disk is full, and keeps the old file and no half one', async () => {
    await writeFile(target, 'lama');
    const full: Disk = {
      rename,
      wait: noWait,
      open: async (path, flags) => {
        const handle = await open(path, flags);
        handle.sync = () => Promise.reject(errorOf('ENOSPC'));
        return handle;
      },
    };
    await expect(writeFileWhole(target, bytes, full)).rejects.toThrow('disk-full');
    expect(await readFile(target, 'utf8')).toBe('lama');
    expect(await readdir(folder)).toEqual(['daftar.xlsx']);
  });

  it('says that nothing can be written there', async () => {
    await expect(writeFileWhole(join(folder, 'tiada', 'a.xlsx'), bytes)).rejects.toThrow(
      'target-not-writable',
    );
    await mkdir(target);
    await expect(writeFileWhole(target, bytes)).rejects.toThrow('target-not-writable');
    expect(await readdir(folder)).toEqual(['daftar.xlsx']);
  });
});
