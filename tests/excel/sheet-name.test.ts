import { expect, it } from 'vitest';
import { safeSheetName } from '../../shared/domain/sending/roster-export.ts';

it.each([
  ['Dinas Kesehatan', 'Dinas Kesehatan'],
  ['PKS 1/2 [baru]: *?\\', 'PKS 1 2 baru'],
  ["Ra'ha", 'Ra ha'],
  ['  ', 'Data'],
  ['History', 'History -'],
  ['Dinas Pendidikan dan Kebudayaan Kota Baubau', 'Dinas Pendidikan dan Kebudayaan'],
  [`${'a'.repeat(30)}😀`, 'a'.repeat(30)],
])('%s is a sheet named %s', (name, sheet) => {
  expect(safeSheetName(name)).toBe(sheet);
});
