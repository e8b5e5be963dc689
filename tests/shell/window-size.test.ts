import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readWindowSize, writeWindowSize } from '../../electron/shell/window-size.ts';

const folder = mkdtempSync(join(tmpdir(), 'buku-pks-size-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = join(folder, 'window.json');
const firstSize = readWindowSize(join(folder, 'nothing.json'));

it('a size that was written is read back', () => {
  writeWindowSize(file, { width: 1200, height: 700, maximized: true });
  expect(readWindowSize(file)).toEqual({ width: 1200, height: 700, maximized: true });
});

it.each(['', '{', 'null', '[]', '{"width":"1200","height":700}', '{"width":1e99,"height":1.5}'])(
  'what is no size (%j) is the first size again',
  (content) => {
    writeFileSync(file, content);
    expect(readWindowSize(file)).toEqual(firstSize);
  },
);

it('a folder that cannot be written is no matter', () => {
  expect(() => writeWindowSize(join(folder, 'no/such/folder.json'), firstSize)).not.toThrow();
});
