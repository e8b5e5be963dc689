import { expect, it } from 'vitest';
import { toFileName } from '../../electron/shell/file-name.ts';

it.each([
  ['Surat 500.15/12/DISNAKER/2026.pdf', 'Surat 500.15-12-DISNAKER-2026.pdf'],
  ['..\\..\\Windows\\system32', '-..-Windows-system32'],
  ['/etc/passwd', '-etc-passwd'],
  ['a\u0000b\nc', 'a-b-c'],
  ['  titik di ujung. ', 'titik di ujung'],
  ['CON.pdf', '_CON.pdf'],
  ['lpt1', '_lpt1'],
  ['Connie.pdf', 'Connie.pdf'],
  ['', ''],
])('the suggestion %j becomes %j', (suggestion, name) => {
  expect(toFileName(suggestion)).toBe(name);
});

it('of a name too long the end stays, with its extension', () => {
  const name = toFileName(`${'x'.repeat(5000)}.pdf`);
  expect(name).toHaveLength(120);
  expect(name.endsWith('.pdf')).toBe(true);
});
