import { escapeXml } from './marked-splices.ts';
import { resolveTarget } from '../relationships.ts';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Link {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  /** Everything before that word. */
  readonly family: string;
  /** Name of the part; null for what lies outside of the file. */
  readonly target: string | null;
}

export const PLAIN = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
export const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';
const LINKS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface NewLink {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** The whole list of a part that had none. */
export function linksXml(added: readonly NewLink[]): string {
  const body = added.map((link) => linkXml('', link)).join('');
  return `${XML}<Relationships xmlns="${LINKS}">${body}</Relationships>`;
}

/** One entry of such a list; the prefix as the list itself uses it. */
export function linkXml(prefix: string, { id, type, target }: NewLink): string {
  return `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"/>`;
}

/** An entry as it is given, its target found from the folder of the part that refers to it. */
export function toLink(given: ReadonlyMap<string, string>, folder: string): Link {
  const type = given.get('Type') ?? '';
  const cut = type.lastIndexOf('/') + 1;
  const external = given.get('TargetMode')?.toLowerCase() === 'external';
  const target = external ? null : resolveTarget(folder, given.get('Target') ?? '');
  return { id: given.get('Id') ?? '', kind: type.slice(cut), family: type.slice(0, cut), target };
}

/** `xl/worksheets/sheet1.xml` → `xl/worksheets/` */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf('/') + 1);
}

/** The part that lists what a part refers to. */
export function listOf(part: string): string {
  return `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
}

/** `../comments1.xml` as Excel itself writes it; some readers know no other form. */
export function relative(part: string, target: string): string {
  const from = folderOf(part).split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
