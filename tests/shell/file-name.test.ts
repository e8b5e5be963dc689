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
  ['CONIN$', '_CONIN$'],
  ['com¹ .pdf', '_com¹ .pdf'],
  ['kutipan\u202Efdp.exe', 'kutipanfdp.exe'],
  [`x\uD83D.pdf`, 'x.pdf'],
  [`x${'y'.repeat(3)}.pdf. .`, 'xyyy.pdf'],
  ['', ''],
])('the suggestion %j becomes %j', (suggestion, name) => {
  expect(toFileName(suggestion)).toBe(name);
});

it('of a name too long the end stays, with its extension', () => {
  const name = toFileName(`${'x'.repeat(5000)}.pdf`);
  expect(name).toHaveLength(120);
  expect(name.endsWith('.pdf')).toBe(true);
});

it('where a name is cut, no half character and no dot is left in front', () => {
  const cut = (before: string) => toFileName(`${before}${'x'.repeat(115)}.pdf`);
  expect(cut('\u{1F642}')).toBe(`${'x'.repeat(115)}.pdf`);
  expect(cut('a..')).toBe(`${'x'.repeat(115)}.pdf`);
});
