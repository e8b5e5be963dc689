import { relationship, relationshipsXml } from '../support/workbook.ts';
import type { HostileCase, Size } from './hostile-case.ts';
import { inSheet, manySheets, namedSheets, odd, ROW, shell } from './odd-case.ts';

/** Workbooks that want all the memory or time there is. */
export function* bombs(size: Size): Generator<HostileCase> {
  yield* bombsOfXml(size);
  yield* bombsOfCells(size);
}

function* bombsOfXml({ times }: Size): Generator<HostileCase> {
  const entity = '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">';
  const laughs = `${entity}${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index} "${`&a${index - 1 < 0 ? '' : index - 1};`.repeat(10)}">`).join('')}]>`;
  yield odd(
    'a billion laughs',
    'workbook-damaged',
    inSheet(`${laughs}${shell('<row><c t="str"><v>&a8;</v></c></row>')}`),
  );
  for (const depth of [100, 10_000, times(3_000_000)])
    yield odd(`elements of ${depth} levels`, 'workbook-too-large', () =>
      inSheet(`<worksheet>${'<a>'.repeat(depth)}`),
    );
  yield odd('an attribute of nine megabytes', 'workbook-too-large', () =>
    inSheet(shell(`<row x="${'a'.repeat(9_000_000)}"/>`)),
  );
  yield odd('a tag name of nine megabytes', 'refused', () =>
    inSheet(`<worksheet><${'a'.repeat(9_000_000)}/></worksheet>`),
  );
  yield odd('a million attributes', 'any', () =>
    inSheet(shell(`<row ${'a="" '.repeat(times(1_000_000))}/>`)),
  );
  yield odd('a comment of 30 megabytes', 'any', () =>
    inSheet(shell(`<!--${'-a'.repeat(times(15_000_000))}-->${ROW}`)),
  );
  yield odd('a comment that never ends', 'refused', () =>
    inSheet(`<worksheet><!--${'a'.repeat(times(30_000_000))}`),
  );
  yield odd('a literal of 30 megabytes', 'workbook-too-large', () =>
    inSheet(shell(`<row><c t="str"><v><![CDATA[${'a'.repeat(30_000_000)}]]></v></c></row>`)),
  );
  yield odd('a text of nine megabytes', 'workbook-too-large', () =>
    inSheet(shell(`<row><c t="str"><v>${'a'.repeat(9_000_000)}</v></c></row>`)),
  );
  yield odd('a text of a million pieces', 'workbook-too-large', () =>
    inSheet(
      shell(`<row><c t="inlineStr"><is>${'<r><t>ab</t></r>'.repeat(1_000_000)}</is></c></row>`),
    ),
  );
  yield odd('a number of a million comments', 'any', () =>
    inSheet(shell(`<row><c><v>${'1<!---->'.repeat(times(1_000_000))}</v></c></row>`)),
  );
  yield odd('a million entities', 'workbook-too-large', () =>
    inSheet(shell(`<row><c t="str"><v>${'&amp;'.repeat(1_000_000)}</v></c></row>`)),
  );
  yield odd(
    'a text of 32,768 letters',
    'workbook-too-large',
    inSheet(shell(`<row><c t="str"><v>${'a'.repeat(32_768)}</v></c></row>`)),
  );
}

function* bombsOfCells({ times, isWhole }: Size): Generator<HostileCase> {
  for (const [what, filler] of [
    ['spaces', ' '],
    ['empty rows', '<row/>'],
    ['empty cells', '<c/>'],
    ['comments', '<!---->'],
    ['letters', 'a'],
  ] as const)
    yield odd(`a bomb of ${what}`, 'any', () =>
      inSheet(
        Buffer.concat([
          Buffer.from('<worksheet><sheetData><row>'),
          Buffer.alloc(times(250_000_000), filler),
        ]),
      ),
    );
  yield odd('a bomb of shared texts', 'refused', () => ({
    parts: {
      'xl/sharedStrings.xml': Buffer.concat([
        Buffer.from('<sst>'),
        Buffer.alloc(times(190_000_000), '<si><t>a</t></si>'),
      ]),
    },
  }));
  yield odd('three million cells', 'any', () => ({
    rows: `<row>${'<c><v>7472019999999001</v></c>'.repeat(1000)}</row>`.repeat(times(3000)),
  }));
  yield odd('rows and rows of one text', 'workbook-too-large', () => ({
    strings: ['a'.repeat(32_000)],
    rows: '<row><c t="s"><v>0</v></c></row>'.repeat(10_000),
  }));
  yield odd('one value in the last column, a thousand times', 'workbook-too-large', () => ({
    rows: Array.from(
      { length: 1000 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>1</v></c></row>`,
    ).join(''),
  }));
  yield odd('a million merges', 'workbook-too-large', () => ({
    afterRows: `<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(600_000)}</mergeCells>`,
  }));
  yield odd('a million styles', 'workbook-too-large', () => ({
    parts: {
      'xl/styles.xml': `<styleSheet><cellXfs>${'<xf/>'.repeat(200_000)}</cellXfs></styleSheet>`,
    },
  }));
  yield odd('100,001 formats', 'workbook-too-large', () => ({
    parts: {
      'xl/styles.xml': `<styleSheet><numFmts>${Array.from({ length: 100_001 }, (_, index) => `<numFmt numFmtId="${index}" formatCode="yy"/>`).join('')}</numFmts></styleSheet>`,
    },
  }));
  yield odd('a million links between parts', 'workbook-too-large', () => ({
    parts: {
      'xl/_rels/workbook.xml.rels': relationshipsXml([relationship('a', 'x', 'y').repeat(300_000)]),
    },
  }));
  yield odd('two thousand sheets', 'workbook-too-large', () => manySheets(2000));
  yield odd('a thousand sheets of one large part', isWhole ? 'workbook-too-large' : 'any', () => ({
    ...manySheets(1000),
    rows: `${ROW}${'<row/>'.repeat(times(200_000))}`,
  }));
  yield odd('a sheet name of a megabyte', 'any', () => namedSheets(['a'.repeat(1_000_000)]));
}
