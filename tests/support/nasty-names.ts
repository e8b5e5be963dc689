/** What somebody may have typed, or planted, where a name is expected. */
const FORMULAS = ['=', '+', '-', '@', '\t=', '\r=', '\n=', ' =', "'=", '＝', '=+-@'].flatMap(
  (sign) => [
    `${sign}1+1`,
    `${sign}HYPERLINK("http://contoh.example","KLIK")`,
    `${sign}cmd|' /C calc'!A0`,
    `${sign}SUM(A1:A9)*2`,
  ],
);

const DEVICES = [
  'CON',
  'prn',
  'AUX',
  'NUL',
  'COM1',
  'COM9',
  'LPT1',
  'COM¹',
  'LPT³',
  'CONIN$',
  'CONOUT$',
].flatMap((name) => [name, `${name}.pdf`, `${name} .xlsx`]);

const PLACES = [
  '..\\..\\Windows\\system32',
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\x',
  '\\\\server\\bagian\\x',
  'file:///etc/passwd',
  '..',
  '.',
  '~',
  '%APPDATA%',
  '$HOME',
  'data.txt::$DATA',
  'nama.',
  'nama ',
  'nama . . .',
  'a/b:c*d?e"f<g>h|i',
];

const SIGNS = [
  '\u202Efdp.exe',
  '\u200B\u200D\uFEFFNAMA',
  '\u2066NAMA\u2069 BALIK',
  'عمر بن الخطاب',
  '王小明',
  '🙂🙃',
  '👩‍👩‍👧 KELUARGA',
  'e\u0301\u0302\u0303\u0304'.repeat(20),
  'NA\u0000MA',
  '\u0001\u0008\u001F',
  'NA\tMA\rKEDUA\nKETIGA',
  'NA\u2028MA\u2029',
  'RUSAK\uD83D',
  '\uDE42RUSAK',
  'BUKAN\uFFFE\uFFFF',
  '_x0041_',
  '_x000D_',
  '_x005F_x0041_',
  '_X0041_ _x00ZZ_',
  '&amp;&lt;b&gt;',
  '<script>alert(1)</script>',
  ']]>',
  '<!ENTITY x SYSTEM "file:///etc/passwd">&x;',
  "'; DROP TABLE person; --",
  '"',
  "'",
  '{{nama}} {nomor} ${x}',
  '%s%n%d',
  'ﷺ',
  'İSTANBUL ıI',
  'A'.repeat(200),
  'B'.repeat(5000),
  'C D '.repeat(1250),
  'É'.repeat(2500),
];

/** 300 names, each with its number so that no two are one person. */
export const NASTY_NAMES: readonly string[] = number(
  [...FORMULAS, ...DEVICES, ...PLACES, ...SIGNS],
  300,
);

/** Each as it is and, to fill up, two of them as one name. */
function number(words: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const word = words[index % words.length] ?? '';
    const round = Math.floor(index / words.length);
    return round === 0
      ? word
      : `${word}${round % 2 === 0 ? ' ' : ''}${words[(index * 7 + round) % words.length]}`;
  });
}

/** Of any text what can be seen of it: neither signs that are not shown nor spaces. */
export function visibleOf(text: string): string {
  return text.replaceAll(/[\p{C}\uFFFD\uFFFE\uFFFF\s]/gu, '');
}
