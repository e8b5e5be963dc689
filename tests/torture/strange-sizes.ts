import { columnLetter } from '../../shared/domain/sheet.ts';
import { MAIN, OFFICE, XML, type OddParts } from '../support/workbook.ts';
import type { HostileCase, Size } from './hostile-case.ts';
import { inSheet, manySheets, ROW, shell, valid } from './odd-case.ts';

/** Workbooks that look far larger than they are; Excel opens them, so none may be refused. */
export function* strangeSizes({ times }: Size): Generator<HostileCase> {
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
  yield valid('a text of 32,767 letters below', {
    rows: `${ROW}<row r="2"><c r="A2" t="str"><v>${'a'.repeat(32_767)}</v></c></row>`,
  });
  yield valid('a format code of 200,000 letters', {
    rows: ROW,
    formats: ['"'.repeat(200_000), '['.repeat(200_000), '\\'.repeat(200_000), 's.'.repeat(100_000)],
  });
  yield valid('a thousand sheets of one part', () => manySheets(1000));
}
