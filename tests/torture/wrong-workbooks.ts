import type { HostileCase } from './hostile-case.ts';
import { inSheet, links, namedSheets, odd, ROW, SHEET, shell } from './odd-case.ts';

/** Workbooks of which no honest reading exists. */
export function* wrongWorkbooks(): Generator<HostileCase> {
  yield* wrongCells();
  yield* wrongParts();
}

function* wrongCells(): Generator<HostileCase> {
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
  yield odd(
    'bytes that are no UTF-8',
    'any',
    inSheet(
      Buffer.from(shell('<row><c t="str"><v>\xFF\xC0\xAF\xED\xA0\x80</v></c></row>'), 'latin1'),
    ),
  );
}

function* wrongParts(): Generator<HostileCase> {
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
}
