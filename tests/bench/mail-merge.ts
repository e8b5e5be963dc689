/** The same letters as LibreOffice merges them: a text with fields, a table of data, one PDF. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { LetterContent } from '../../shared/domain/letter.ts';
import { inventedCoatOfArms } from '../support/letters.ts';

const run = promisify(execFile);

/** A piece of the letter's text, as each of the letters has it. */
type Piece = readonly string[];

type Row = readonly [label: Piece, value: Piece];

/** The letter as an office lays it out in Writer: data and signature in tables without lines. */
interface Layout {
  readonly head: readonly Piece[];
  readonly title: readonly Piece[];
  readonly body: readonly (Piece | readonly Row[])[];
  readonly proof: readonly Piece[];
  readonly signature: readonly Piece[];
}

/**
 * Milliseconds that LibreOffice needs for its mail merge of the letters into one PDF, without its start. Without QR
 * codes, which it cannot merge. Null where it is not installed, or without Writer and the driver for text tables.
 */
export async function mailMerge(letters: readonly LetterContent[]): Promise<number | null> {
  const folder = await mkdtemp(join(tmpdir(), 'buku-pks-merge-'));
  try {
    const { text, columns } = template(letters);
    await mkdir(join(folder, 'data'));
    await mkdir(join(folder, 'hasil'));
    await writeFile(join(folder, 'data/surat.csv'), table(columns, letters.length));
    await writeFile(join(folder, 'surat.fodt'), text);
    // A profile is filled when it is first used; macros that lie there before would be replaced.
    await soffice(folder, '--terminate_after_init');
    await writeMacro(folder);
    await soffice(folder, 'macro:///Standard.Merge.Main');
    const milliseconds = Number(await readFile(join(folder, 'waktu.txt'), 'utf8').catch(() => ''));
    const files = await readdir(join(folder, 'hasil'));
    return files.length === 1 && milliseconds > 0 ? milliseconds : null;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Each piece from all letters: `across((letter) => letter.number)`. */
function layoutOf(letters: readonly LetterContent[]): Layout {
  const across = (pick: (letter: LetterContent) => string | null | undefined): Piece =>
    letters.map((letter) => pick(letter) ?? '');
  const first = letters[0] as LetterContent;
  const rowsOf = (letter: LetterContent, at: number) => {
    const block = letter.body[at];
    return block?.kind === 'table' ? block.rows : [];
  };
  return {
    head: [
      across(({ letterhead }) => letterhead.government),
      across(({ letterhead }) => letterhead.office),
      ...first.letterhead.lines.map((_, at) => across(({ letterhead }) => letterhead.lines[at])),
    ],
    title: [
      ...first.titleLines.map((_, at) => across(({ titleLines }) => titleLines[at])),
      across(({ number }) => `NOMOR ${number}`),
    ],
    body: first.body.map((block, at) => {
      if (block.kind !== 'table')
        return across(({ body }) => (body[at]?.kind === 'paragraph' ? body[at].text : ''));
      return block.rows.map((_, row): Row => [
        across((letter) => rowsOf(letter, at)[row]?.label),
        across((letter) => rowsOf(letter, at)[row]?.value),
      ]);
    }),
    proof: [across(({ proof }) => proof?.code), across(({ proof }) => proof?.label)],
    signature: [
      across(({ signature }) => signature.placeAndDate),
      ...first.signature.positionLines.map((_, at) =>
        across(({ signature }) => signature.positionLines[at]),
      ),
      ...['', '', ''].map((empty) => across(() => empty)),
      across(({ signature }) => signature.name),
      across(({ signature }) => signature.rank),
      across(({ signature }) => `NIP ${signature.nip}`),
    ],
  };
}

/** Comma-separated, with a head. A NIK would be read as a number and printed `7.47E+15`, so all are texts. */
function table(columns: readonly Piece[], count: number): string {
  const rows = Array.from({ length: count }, (_, row) =>
    columns.map((piece) => `"${(piece[row] ?? '').replaceAll('"', '""')}"`).join(','),
  );
  return [columns.map((_, at) => `k${at}`).join(','), ...rows, ''].join('\n');
}

/** A flat OpenDocument text on F4; what differs from letter to letter is a field, a column of the table. */
function template(letters: readonly LetterContent[]): { text: string; columns: Piece[] } {
  const layout = layoutOf(letters);
  const columns: Piece[] = [];
  const content = (piece: Piece) => {
    if (piece.every((text) => text === piece[0])) return xml(piece[0] ?? '');
    columns.push(piece.map((text) => (/^\d+$/u.test(text) ? `${text}\u00A0` : text)));
    return `<text:database-display text:database-name="surat" text:table-name="surat" text:table-type="table" text:column-name="k${columns.length - 1}"/>`;
  };
  const paragraph = (style: string) => (piece: Piece) =>
    `<text:p text:style-name="${style}">${content(piece)}</text:p>`;
  const cell = (inner: string) => `<table:table-cell>${inner}</table:table-cell>`;
  const rows = (name: string, cells: readonly (readonly string[])[]) =>
    `<table:table table:name="${name}"><table:table-column table:number-columns-repeated="${cells[0]?.length}"/>${cells
      .map((each) => `<table:table-row>${each.map(cell).join('')}</table:table-row>`)
      .join('')}</table:table>`;
  const body = layout.body.map((part, at) =>
    typeof part[0] === 'string'
      ? paragraph('Justify')(part as Piece)
      : rows(
          `Data${at}`,
          (part as readonly Row[]).map(([label, value]) =>
            [label, [':'], value].map(paragraph('Plain')),
          ),
        ),
  );
  const signing = [layout.proof, layout.signature].map((side) =>
    side.map(paragraph('Plain')).join(''),
  );
  const parts = [
    `<text:p text:style-name="Center">${coatOfArms()}</text:p>`,
    ...[...layout.head, ...layout.title].map(paragraph('Center')),
    ...body,
    rows('Tanda', [signing]),
  ];
  return { text: flatText(parts.join('\n')), columns };
}

function coatOfArms(): string {
  const image = Buffer.from(inventedCoatOfArms()).toString('base64');
  return `<draw:frame text:anchor-type="as-char" svg:width="20mm" svg:height="23mm"><draw:image><office:binary-data>${image}</office:binary-data></draw:image></draw:frame>`;
}

const NAMES = ['office', 'style', 'text', 'table']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .concat('xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"')
  .concat(
    ['fo:xsl-fo', 'svg:svg'].map((pair) => {
      const [name, uri] = pair.split(':');
      return `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${uri}-compatible:1.0"`;
    }),
  )
  .join(' ');

function flatText(body: string): string {
  const style = (name: string, align: string) =>
    `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:text-align="${align}" fo:margin-bottom="1mm"/><style:text-properties fo:font-family="Arimo" fo:font-size="10.5pt"/></style:style>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>${style('Center', 'center')}${style('Justify', 'justify')}${style('Plain', 'left')}</office:styles>
<office:automatic-styles><style:page-layout style:name="F4"><style:page-layout-properties fo:page-width="215mm" fo:page-height="330mm" fo:margin-top="15mm" fo:margin-bottom="20mm" fo:margin-left="30mm" fo:margin-right="20mm"/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="F4"/></office:master-styles>
<office:body><office:text>${body}</office:text></office:body></office:document>`;
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** Registers the table as a data source, merges it, and writes the milliseconds down. */
function macro(folder: string): string {
  const url = pathToFileURL(folder).href;
  return `Sub Main
  sources = createUnoService("com.sun.star.sdb.DatabaseContext")
  source = sources.createInstance()
  source.URL = "sdbc:flat:${url}/data"
  Dim info(3) As New com.sun.star.beans.PropertyValue
  info(0).Name = "HeaderLine" : info(0).Value = True
  info(1).Name = "FieldDelimiter" : info(1).Value = ","
  info(2).Name = "Extension" : info(2).Value = "csv"
  info(3).Name = "CharSet" : info(3).Value = "UTF-8"
  source.Info = info
  source.DatabaseDocument.storeAsURL("${url}/surat.odb", Array())
  sources.registerObject("surat", source)
  letters = createUnoService("com.sun.star.text.MailMerge")
  letters.DocumentURL = "${url}/surat.fodt"
  letters.DataSourceName = "surat"
  letters.CommandType = 0
  letters.Command = "surat"
  letters.OutputType = 2
  letters.OutputURL = "${url}/hasil"
  letters.FileNamePrefix = "surat"
  letters.SaveAsSingleFile = True
  letters.SaveFilter = "writer_pdf_Export"
  began = GetSystemTicks()
  letters.execute(Array())
  needed = GetSystemTicks() - began
  target = FreeFile
  Open "${folder}/waktu.txt" For Output As #target
  Print #target, CStr(needed)
  Close #target
  StarDesktop.terminate()
End Sub
`;
}

/** Into a profile of its own, as LibreOffice keeps macros. */
async function writeMacro(folder: string): Promise<void> {
  const library = join(folder, 'profile/user/basic/Standard');
  await mkdir(library, { recursive: true });
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const names =
    'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  await writeFile(
    join(library, 'Merge.xba'),
    `${head}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Merge" script:language="StarBasic">${xml(macro(folder))}</script:module>`,
  );
  await writeFile(
    join(library, 'script.xlb'),
    `${head}<library:library ${names} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Merge"/></library:library>`,
  );
  await writeFile(
    join(folder, 'profile/user/basic/script.xlc'),
    `${head}<library:libraries ${names}><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
}

/** `SOFFICE` names another LibreOffice than the one that the shell finds. */
async function soffice(folder: string, task: string): Promise<void> {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const options = ['--headless', '--norestore', '--nologo', profile, task];
  const program = process.env['SOFFICE'] ?? 'soffice';
  await run(program, options, { timeout: 180_000 }).catch(() => undefined);
}
