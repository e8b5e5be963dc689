import {
  appendSplice,
  attributesOf,
  childOf,
  childrenOf,
  outlineOf,
  type Outline,
} from './marked-outline.ts';
import type { Link } from './marked-links.ts';
import type { MarkedPackage } from './marked-package.ts';
import { escapeXml, spliced } from './marked-splices.ts';
import { Failure } from '../../../shared/failure.ts';

const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const STRICT_SPACE = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const PLAIN_SPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The part that lists the sheets, and what it refers to. */
export interface WorkbookPart {
  readonly name: string;
  readonly root: Outline;
  readonly links: readonly Link[];
}

/** Failure: workbook-not-a-workbook. */
export async function readWorkbookPart(marked: MarkedPackage): Promise<WorkbookPart> {
  const main = (await marked.links('')).find(({ kind }) => kind === 'officeDocument');
  const name = main?.target ?? 'xl/workbook.xml';
  marked.isStrict = main?.family.includes('purl.oclc.org') ?? false;
  const root = outlineOf(await marked.read(name));
  if (root.name !== 'workbook') throw new Failure('workbook-not-a-workbook');
  return { name, root, links: await marked.links(name) };
}

/** The namespace in which this workbook names its own elements. */
export function mainSpace(marked: MarkedPackage): string {
  return marked.isStrict ? STRICT_SPACE : PLAIN_SPACE;
}

/** The part of the sheet with that name. */
export function findSheet({ root, links }: WorkbookPart, wanted: string): string | null {
  const entry = sheetEntries(root).find((given) => given.get('name') === wanted);
  const link = links.find(({ id }) => id === entry?.get('id'));
  return link?.kind === 'worksheet' ? link.target : null;
}

/** In the order of the tabs. */
export function sheetNames({ root }: WorkbookPart): readonly string[] {
  return sheetEntries(root).map((given) => given.get('name') ?? '');
}

function sheetEntries(root: Outline): readonly Map<string, string>[] {
  const sheets = childOf(root, 'sheets');
  return sheets ? childrenOf(sheets, 'sheet').map(attributesOf) : [];
}

/** Adds a sheet after all others: numbers of sheets in names, filters and views stay right. */
export async function addSheet(
  marked: MarkedPackage,
  workbook: WorkbookPart,
  name: string,
  content: Buffer,
): Promise<void> {
  const { root } = workbook;
  const sheets = childOf(root, 'sheets');
  if (!sheets) throw new Failure('workbook-damaged');
  const part = marked.freeName('xl/worksheets/sheet', '.xml');
  marked.add(part, SHEET_TYPE, [content]);
  const id = await marked.link(workbook.name, 'worksheet', part);
  const numbers = sheetEntries(root).map((given) => Number(given.get('sheetId')) || 0);
  const number = Math.max(0, ...numbers) + 1;
  const tag = `<${root.prefix}sheet xmlns:r="${marked.referenceSpace}" name="${escapeXml(name)}" sheetId="${number}" r:id="${id}"/>`;
  marked.replace(workbook.name, spliced(root.bytes, [appendSplice(sheets, tag)]));
}

/**
 * A workbook with macros must not be called .xlsx: Excel would refuse it. They stay behind; the
 * department keeps them in its own file. True where there were any.
 */
export async function leaveMacrosOut(
  marked: MarkedPackage,
  workbook: WorkbookPart,
): Promise<boolean> {
  const type = await marked.typeOf(workbook.name);
  const isPlain = type === '' || type === WORKBOOK_TYPE;
  if (!isPlain) marked.setType(workbook.name, WORKBOOK_TYPE);
  const projects = workbook.links.filter(({ kind }) => kind === 'vbaProject');
  for (const { id, target } of projects) {
    marked.unlink(workbook.name, id);
    // oxlint-disable-next-line eslint/no-await-in-loop -- there is one, or two in a broken file
    if (target !== null) await marked.removeWithLinks(target);
  }
  return projects.length > 0;
}
