import { columnLetter } from '../../shared/domain/sheet.ts';
import { bigRoster } from '../support/big-roster.ts';
import {
  MAIN,
  oddWorkbook,
  oddParts,
  OFFICE,
  relationship,
  relationshipsXml,
  sharedStringsXml,
  XML,
  type OddParts,
} from '../support/workbook.ts';
import { zipOf } from '../support/zip-writer.ts';
import { flipBits, mutate, type HostileCase, type Size } from './hostile-case.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>isi</t></is></c></row>';
const FIRST = { kind: 'first', cell: 'isi' } as const;
const inSheet = (xml: string | Uint8Array): OddParts => ({ parts: { [SHEET]: xml } });
const shell = (rows: string, after = '', before = '') =>
  `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;

function odd(
  name: string,
  outcome: HostileCase['outcome'],
  parts: OddParts | (() => OddParts),
): HostileCase {
  const bytes = () => oddWorkbook(typeof parts === 'function' ? parts() : parts);
  return { name, fileName: 'a.xlsx', bytes, outcome };
}

/** Workbooks that Excel opens, however strange they look; none may be refused. */
export function* strangeButValid({ times }: Size): Generator<HostileCase> {
  const valid = (name: string, parts: OddParts | (() => OddParts)) => odd(name, FIRST, parts);
  const columns = Array.from({ length: 200 }, (_, index) => columnLetter(index));
  const after = (xml: string): OddParts => ({ rows: ROW, afterRows: xml });
  const wholeColumns = columns.map((letter) => `${letter}1:${letter}1048576`);
  yield valid('rules for 200 whole columns', () =>
    after(
      `<dataValidations count="200">${wholeColumns.map((ref) => `<dataValidation type="list" sqref="${ref}"><formula1>"L,P"</formula1></dataValidation>`).join('')}</dataValidations>`,
    ),
  );
  yield valid('conditional formats for 200 whole columns', () =>
    after(
      wholeColumns
        .map(
          (ref) =>
            `<conditionalFormatting sqref="${ref}"><cfRule type="cellIs" priority="1"><formula>1</formula></cfRule></conditionalFormatting>`,
        )
        .join(''),
    ),
  );
  yield valid('a list of 60,000 ranges in one rule', () =>
    after(
      `<dataValidations><dataValidation sqref="${Array.from({ length: 60_000 }, (_, index) => `A${index + 1}`).join(' ')}"/></dataValidations>`,
    ),
  );
  yield valid(
    'a merge of the whole sheet',
    after('<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  );
  yield valid('100,000 merges', () =>
    after(
      `<mergeCells>${Array.from({ length: 100_000 }, (_, index) => `<mergeCell ref="B${index + 1}:C${index + 1}"/>`).join('')}</mergeCells>`,
    ),
  );
  yield valid(
    'a used range of the whole sheet',
    inSheet(
      shell(
        ROW,
        '',
        '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="2000000000" width="9"/></cols>',
      ),
    ),
  );
  yield valid('a value in the last corner', {
    rows: `${ROW}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
  });
  yield valid('300,000 empty rows with styles', () => ({
    rows:
      ROW +
      Array.from(
        { length: times(300_000) },
        (_, index) =>
          `<row r="${index + 2}" s="0" customFormat="1" ht="15"><c r="A${index + 2}" s="0"/><c r="B${index + 2}" s="0"/></row>`,
      ).join(''),
  }));
  yield valid('a million empty rows with styles', () => ({
    rows:
      ROW +
      Array.from(
        { length: times(1_048_575) },
        (_, index) => `<row r="${index + 2}" s="0" customFormat="1"/>`,
      ).join(''),
  }));
  yield valid('a row of 16,384 empty cells, 500 times', () => ({
    rows:
      ROW +
      Array.from(
        { length: times(500) },
        (_, index) => `<row r="${index + 2}">${'<c s="0"/>'.repeat(16_384)}</row>`,
      ).join(''),
  }));
  yield valid('100,000 defined names', () => ({
    rows: ROW,
    parts: {
      'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets><definedNames>${'<definedName name="a">Data!$A$1:$XFD$1048576</definedName>'.repeat(100_000)}</definedNames></workbook>`,
    },
  }));
  yield valid('100,000 links', () =>
    after(
      `<hyperlinks>${'<hyperlink ref="A1:XFD1048576" r:id="x"/>'.repeat(100_000)}</hyperlinks>`,
    ),
  );
  yield valid('a picture of 150 million noughts', () => ({
    rows: ROW,
    parts: { 'xl/media/a.png': Buffer.alloc(times(150_000_000)) },
  }));
  yield valid('a theme of 100 million spaces', () => ({
    rows: ROW,
    parts: { 'xl/theme/theme1.xml': Buffer.alloc(times(100_000_000), ' ') },
  }));
  yield valid(
    'rows and cells that do not say where they are',
    inSheet(shell('<row><c t="str"><v>isi</v></c></row>')),
  );
  yield valid(
    'prefixed elements',
    inSheet(
      `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>isi</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
    ),
  );
  yield valid(
    'comments and instructions everywhere',
    inSheet(
      `<!-- a --><?b c?>${shell(`<!--<row>--><row r="1"><?x?><c r="A1" t="str"><!-- > --><v>i<!-- x -->s<![CDATA[i]]></v></c></row>`)}<!-- z -->`,
    ),
  );
  yield valid(
    'entities by number',
    inSheet(shell('<row r="1"><c r="A1" t="str"><v>&#105;&#x73;&#x69;</v></c></row>')),
  );
  yield valid(
    'single quotes and odd spaces',
    inSheet(
      `<?xml version='1.0' encoding='utf-8'?>\n<worksheet\n xmlns='${MAIN}'\n><sheetData\t><row\nr = '1' ><c  t='str'\tr='A1'\r\n><v >isi</v ></c ></row ></sheetData ></worksheet >`,
    ),
  );
  yield valid(
    'UTF-16',
    inSheet(Buffer.from(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${shell(ROW)}`, 'utf16le')),
  );
  yield valid(
    'UTF-16 the other way round',
    inSheet(Buffer.from(`\uFEFF${shell(ROW)}`, 'utf16le').swap16()),
  );
  yield valid('a byte order mark', inSheet(`\uFEFF${XML}${shell(ROW)}`));
  for (const encoding of ['UTF8', 'utf-8', 'us-ascii', 'windows-1252', 'ISO-8859-1', 'iso-8859-15'])
    yield valid(
      `a part that says it is ${encoding}`,
      inSheet(`<?xml version="1.0" encoding="${encoding}"?>${shell(ROW)}`),
    );
  yield valid(
    'alternate content',
    inSheet(
      `<worksheet xmlns="${MAIN}" xmlns:mc="urn:mc"><mc:AlternateContent><mc:Choice Requires="x"><sheetPr/></mc:Choice></mc:AlternateContent><sheetData>${ROW}</sheetData></worksheet>`,
    ),
  );
  yield valid(
    'elements of 60 levels',
    inSheet(shell(ROW, `<extLst>${'<a>'.repeat(60)}${'</a>'.repeat(60)}</extLst>`)),
  );
  yield valid('shared texts that lie about their number', {
    rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    parts: {
      'xl/sharedStrings.xml': sharedStringsXml(['isi']).replace(
        'count="1"',
        'count="1000000000" uniqueCount="4294967295"',
      ),
    },
  });
  yield valid('a shared text in pieces, with reading aids', {
    rows: '<row r="1"><c r="A1" t="s"><v> 1 </v></c></row>',
    parts: {
      'xl/sharedStrings.xml':
        '<sst><si/><si><r><t>i</t></r><r><rPr><b/></rPr><t>si</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si></sst>',
    },
  });
  yield renamed('backslashes in the names of parts', (name) => name.replaceAll('/', '\\'));
  yield renamed('slashes before the names of parts', (name) => `/${name}`);
  yield renamed('names of parts in capitals', (name) => name.toUpperCase());
  yield valid('no list of what is in the package', {
    rows: ROW,
    parts: { '[Content_Types].xml': null, '_rels/.rels': null },
  });
  yield valid('no shared texts where none is needed', {
    rows: ROW,
    parts: { 'xl/sharedStrings.xml': null },
  });
  yield valid('wrong kinds of content', {
    rows: ROW,
    parts: {
      '[Content_Types].xml': '<Types><Default Extension="xml" ContentType="image/png"/></Types>',
    },
  });
  yield valid('a target from the top', {
    rows: ROW,
    parts: { 'xl/_rels/workbook.xml.rels': links('/xl/worksheets/sheet1.xml') },
  });
  yield valid('a target with backslashes', {
    rows: ROW,
    parts: { 'xl/_rels/workbook.xml.rels': links('worksheets\\sheet1.xml') },
  });
  yield valid('a target with steps back beyond the top', {
    rows: ROW,
    parts: { 'xl/_rels/workbook.xml.rels': links('../../../xl/worksheets/sheet1.xml') },
  });
  yield valid('a target with coded letters', {
    parts: {
      'xl/_rels/workbook.xml.rels': links('worksheets/lembar%201.xml'),
      [SHEET]: null,
      'xl/worksheets/lembar 1.xml': shell(ROW),
    },
  });
  yield valid('a text of 32,767 letters below', {
    rows: `${ROW}<row r="2"><c r="A2" t="str"><v>${'a'.repeat(32_767)}</v></c></row>`,
  });
  yield valid('a style that is not there', {
    rows: `${ROW}<row r="2"><c r="A2" s="4000000000"><v>1</v></c></row>`,
  });
  yield valid('numbers at the edge', {
    rows: `${ROW}<row r="2"><c><v>1.7976931348623157E+308</v></c><c><v>5e-324</v></c><c><v>1e999</v></c><c><v>${'9'.repeat(400)}</v></c></row>`,
  });
  yield valid('a format code of 200,000 letters', {
    rows: ROW,
    formats: ['"'.repeat(200_000), '['.repeat(200_000), '\\'.repeat(200_000), 's.'.repeat(100_000)],
  });
  yield valid('a thousand sheets of one part', () => manySheets(1000));
  yield valid('sheets with names of the language', () =>
    namedSheets(['__proto__', 'constructor', 'toString', 'hasOwnProperty']),
  );
  yield valid('a sheet without a name', () => namedSheets(['']));
  yield valid('two sheets of one name', () => namedSheets(['Data', 'Data']));
}

function renamed(name: string, rename: (part: string) => string): HostileCase {
  const parts = oddParts({ rows: ROW }).map(([part, content]) => [rename(part), content] as const);
  return { name, fileName: 'a.xlsx', bytes: () => zipOf(parts), outcome: FIRST };
}

function links(sheetTarget: string): string {
  return relationshipsXml([relationship('rId1', 'worksheet', sheetTarget)]);
}

function manySheets(count: number): OddParts {
  return namedSheets(Array.from({ length: count }, (_, index) => `S${index}`));
}

function namedSheets(names: readonly string[]): OddParts {
  const sheets = names.map((name) => `<sheet name="${name}" sheetId="1" r:id="rId1"/>`).join('');
  return {
    rows: ROW,
    parts: {
      'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets}</sheets></workbook>`,
    },
  };
}

/** Workbooks of which no honest reading exists, and such as want all the memory or time there is. */
export function* bombs({ times, isWhole }: Size): Generator<HostileCase> {
  const entity = '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">';
  const laughs = `${entity}${Array.from({ length: 9 }, (_, index) => `<!ENTITY a${index} "${`&a${index - 1 < 0 ? '' : index - 1};`.repeat(10)}">`).join('')}]>`;
  yield odd(
    'a billion laughs',
    'workbook-damaged',
    inSheet(`${laughs}${shell('<row><c t="str"><v>&a8;</v></c></row>')}`),
  );
  yield odd(
    'an entity from outside',
    'workbook-damaged',
    inSheet(
      `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${shell('<row><c t="str"><v>&b;</v></c></row>')}`,
    ),
  );
  yield odd(
    'a document type without anything',
    'refused',
    inSheet(`<!DOCTYPE worksheet>${shell(ROW)}`),
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
  const wrongPlaces = [
    '<row r="1000000000"><c><v>1</v></c></row>',
    '<row r="-1"/>',
    '<row r="1.5"/>',
    '<row r="1e3"/>',
    '<row r=""/>',
    '<row r="A"/>',
    '<row><c r="XFE1"/></row>',
    '<row><c r="ZZZZZZZZZZ1"/></row>',
    '<row><c r="A0"/></row>',
    '<row><c r="1A"/></row>',
    '<row><c r="A1048577"/></row>',
    '<row><c r=""/></row>',
    '<row><c r="A99999999999999999999"/></row>',
    '<row r="2"><c r="A1"/></row>',
    '<row r="1"/><row r="1"><c><v>1</v></c></row><row r="1"><c><v>2</v></c></row>',
    '<row r="5"><c><v>1</v></c></row>'.repeat(2),
    '<row><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c><c><v>3</v></c></row>',
  ];
  for (const rows of wrongPlaces)
    yield odd(`a place like ${rows.slice(0, 60)}`, 'refused', { rows });
  const wrongTexts = ['-1', '1', '4294967296', '1e0', 'x', '0x0', '99999999999999999999999'];
  for (const text of wrongTexts)
    yield odd(`the shared text ${text}`, 'workbook-damaged', {
      strings: ['a'],
      rows: `<row><c t="s"><v>${text}</v></c></row>`,
    });
  const wrongEntities = [
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&#xFFFFFFFFFF;',
    '&;',
    '&nbsp;',
    '& ',
    '&amp',
    '&#;',
    '&#x;',
    '&__proto__;',
    '&constructor;',
  ];
  for (const text of wrongEntities)
    yield odd(
      `the entity ${text}`,
      'workbook-damaged',
      inSheet(shell(`<row><c t="str"><v>${text}</v></c></row>`)),
    );
  for (const text of [
    '<worksheet',
    '<worksheet>',
    '',
    ' ',
    '<',
    '<>',
    '</worksheet>',
    '<worksheet/><worksheet/>',
    'text',
    '<worksheet/>text',
    '<a:worksheet xmlns:b="x"><sheetData></a:worksheet>',
    '<worksheet a="1"b="2"><x></y></worksheet>',
    '<?xml',
    '<!--',
    '<![CDATA[',
    '\0',
    '<worksheet>\0</worksheet2>',
  ])
    yield odd(`the part ${JSON.stringify(text)}`, 'refused', inSheet(text));
  for (const missing of ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', SHEET, 'xl/styles.xml'])
    yield odd(`no ${missing}`, 'workbook-damaged', { rows: ROW, parts: { [missing]: null } });
  for (const target of [
    '',
    '.',
    '/',
    '..',
    '../..',
    'workbook.xml',
    '_rels/workbook.xml.rels',
    'sharedStrings.xml',
    'http://contoh.example/a.xml',
    'C:\\a.xml',
    'worksheets/',
    '%00',
    'worksheets/sheet1.xml#a',
  ])
    yield odd(`the target ${target}`, 'refused', {
      rows: ROW,
      parts: { 'xl/_rels/workbook.xml.rels': links(target) },
    });
  yield odd('a sheet on the web', 'refused', {
    rows: ROW,
    parts: {
      'xl/_rels/workbook.xml.rels': links('http://contoh.example/a.xml').replace(
        ' Target',
        ' TargetMode="External" Target',
      ),
    },
  });
  yield odd('a workbook without sheets', 'any', namedSheets([]));
  yield odd(
    'an unknown encoding',
    'refused',
    inSheet(`<?xml version="1.0" encoding="x-none"?>${shell(ROW)}`),
  );
  yield odd(
    'bytes that are no UTF-8',
    'any',
    inSheet(
      Buffer.from(shell('<row><c t="str"><v>\xFF\xC0\xAF\xED\xA0\x80</v></c></row>'), 'latin1'),
    ),
  );
}

/** Rosters with a few bits changed anywhere: a checksum stands over every part, so nothing wrong may come through. */
export function* damagedRosters(random: () => number, count: number): Generator<HostileCase> {
  const roster = bigRoster(40, { seed: 5 });
  const outcome = { kind: 'same', of: () => roster } as const;
  for (let round = 0; round < count; round += 1) {
    const bytes = flipBits(roster, 1 + (round % 3), random);
    yield { name: `flipped bits ${round}`, fileName: 'a.xlsx', bytes: () => bytes, outcome };
  }
  for (let round = 0; round < count / 4; round += 1) {
    const bytes = roster.subarray(0, Math.floor(random() * (roster.length - 1)));
    yield {
      name: `cut short ${round}`,
      fileName: 'a.xlsx',
      bytes: () => bytes,
      outcome: 'refused',
    };
  }
  for (let round = 0; round < count / 8; round += 1) {
    const from = Math.floor(random() * (roster.length - 512));
    const bytes = Buffer.from(roster).fill(0, from, from + 512);
    yield { name: `a sector of noughts ${round}`, fileName: 'a.xlsx', bytes: () => bytes, outcome };
  }
}

/** Parts with letters changed before they are packed, so that every checksum is right. */
export function* mutatedParts(random: () => number, count: number): Generator<HostileCase> {
  const parts = oddParts({
    strings: ['La Contoh', 'Wa & <b>', 'NIK'],
    formats: ['General', 'dd/mm/yyyy', '@'],
    rows: '<row r="1" spans="1:3"><c r="A1" t="s"><v>2</v></c><c r="B1" s="1"><v>33005</v></c><c r="C1" t="inlineStr"><is><r><t>La &amp; </t></r><r><t>Wa</t></r></is></c></row><row r="2"><c r="A2"><f>A1</f><v>7472019999999001</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c></row>',
    afterRows: '<mergeCells count="1"><mergeCell ref="A3:B4"/></mergeCells>',
  });
  for (let round = 0; round < count; round += 1) {
    const chosen = Math.floor(random() * (parts.length + 4));
    const index = chosen < parts.length ? chosen : parts.findIndex(([name]) => name === SHEET);
    const changed = parts.map(([name, content], at) =>
      at === index
        ? ([name, mutate(content as string, 1 + Math.floor(random() * 4), random)] as const)
        : ([name, content] as const),
    );
    yield {
      name: `letters of ${parts[index]![0]} ${round}`,
      fileName: 'a.xlsx',
      bytes: () => zipOf(changed),
      outcome: 'any',
    };
  }
}
