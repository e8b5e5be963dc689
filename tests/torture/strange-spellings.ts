import { MAIN, sharedStringsXml, XML } from '../support/workbook.ts';
import type { HostileCase } from './hostile-case.ts';
import { inSheet, links, namedSheets, renamed, ROW, SHEET, shell, valid } from './odd-case.ts';

/** XML and packages as few programs write them; Excel opens them, so none may be refused. */
export function* strangeSpellings(): Generator<HostileCase> {
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
  yield* strangePackages();
}

function* strangePackages(): Generator<HostileCase> {
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
  yield valid('a style that is not there', {
    rows: `${ROW}<row r="2"><c r="A2" s="4000000000"><v>1</v></c></row>`,
  });
  yield valid('numbers at the edge', {
    rows: `${ROW}<row r="2"><c><v>1.7976931348623157E+308</v></c><c><v>5e-324</v></c><c><v>1e999</v></c><c><v>${'9'.repeat(400)}</v></c></row>`,
  });
  yield valid('sheets with names of the language', () =>
    namedSheets(['__proto__', 'constructor', 'toString', 'hasOwnProperty']),
  );
  yield valid('a sheet without a name', () => namedSheets(['']));
  yield valid('two sheets of one name', () => namedSheets(['Data', 'Data']));
}
