import { expect, it } from 'vitest';
import { safeFileName } from '../../shared/domain/values/file-name.ts';

it.each([
  [['500.15/001/DISNAKER/2025', 'WA ODE SITI'], '500.15-001-DISNAKER-2025 - WA ODE SITI'],
  [['Sa’diah', "Nur'aini"], 'Sadiah - Nuraini'],
  [['José Müller'], 'Jose Muller'],
  [['..\\..\\Windows\\system32'], 'Windows-system32'],
  [['CON'], '_CON'],
  [['com1.txt'], '_com1.txt'],
  [['LPT¹'], '_LPT1'],
  [['nama.'], 'nama'],
  [['nama . . '], 'nama'],
  [['', '   ', '!!!'], 'berkas'],
  [['\u202Egnp.exe'], 'gnp.exe'],
  [['عمر', '🙂'], 'berkas'],
])('%j becomes "%s"', (parts, name) => {
  expect(safeFileName(parts)).toBe(name);
});

it('any name is one that Windows takes', () => {
  const odd = [
    'a'.repeat(5000),
    `${'b'.repeat(79)}. x`,
    'x\0y',
    'AUX.',
    'conin$',
    'prn .txt',
    '...',
    'é'.repeat(300),
  ];
  for (const first of odd)
    for (const second of odd) {
      const name = safeFileName([first, second]);
      expect(name).toMatch(/^[A-Za-z0-9 _.-]{1,80}$/u);
      expect(name).toMatch(/[^ .]$/u);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|conin|conout|com\d|lpt\d)\s*(?:\.|$)/iu);
    }
});
