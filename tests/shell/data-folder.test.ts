import { isAbsolute } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { dataFolder } from '../../electron/data-folder.ts';

afterEach(() => vi.unstubAllEnvs());

it('a variable set to nothing does not put the data into the present folder', () => {
  vi.stubEnv('XDG_CONFIG_HOME', '');
  vi.stubEnv('LOCALAPPDATA', '');
  expect(isAbsolute(dataFolder())).toBe(true);
});
