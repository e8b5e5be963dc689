import { Failure } from '../../../shared/failure.ts';
import type { Splice } from './marked-splices.ts';
import { TagCursor } from './marked-tags.ts';
import { readAttributes } from '../xml-attributes.ts';
import { xmlText } from '../xml-text.ts';

/** An element of a small part with its places in the bytes. */
export interface Outline {
  readonly bytes: Buffer;
  readonly name: string;
  /** `x:` or nothing. */
  readonly prefix: string;
  readonly start: number;
  readonly nameTo: number;
  readonly attributesTo: number;
  readonly openEnd: number;
  /** Where the closing tag begins; the end of the tag where the element is empty. */
  closeStart: number;
  end: number;
  children: readonly Outline[];
}

/** More elements than any list of styles, relationships or comments has. */
const MOST_ELEMENTS = 600_000;
const NONE: readonly Outline[] = [];

/** The elements of a part, with the outermost on top. */
export function outlineOf(bytes: Buffer): Outline {
  const cursor = new TagCursor(bytes);
  const around: Outline[] = [];
  let root: Outline | undefined;
  let count = 0;
  while (cursor.next()) {
    if (cursor.kind === 'close') {
      const closed = around.pop() as Outline;
      closed.closeStart = cursor.start;
      closed.end = cursor.end;
      continue;
    }
    if ((count += 1) > MOST_ELEMENTS) throw new Failure('workbook-too-large');
    const element = elementAt(cursor);
    adopt(around.at(-1), element);
    if (around.length === 0 && root) throw new Failure('workbook-damaged');
    root ??= element;
    if (cursor.kind === 'open') around.push(element);
  }
  if (!root) throw new Failure('workbook-damaged');
  return root;
}

/** Most elements have no children, and share one empty list. */
function adopt(parent: Outline | undefined, child: Outline): void {
  if (!parent) return;
  if (parent.children === NONE) parent.children = [child];
  else (parent.children as Outline[]).push(child);
}

function elementAt(cursor: TagCursor): Outline {
  const { bytes, start, end, nameTo, attributesTo } = cursor;
  return {
    bytes,
    name: cursor.local(),
    prefix: cursor.prefix(),
    start,
    nameTo,
    attributesTo,
    openEnd: end,
    closeStart: end,
    end,
    children: NONE,
  };
}

/** The first child of this local name. */
export function childOf({ children }: Outline, name: string): Outline | undefined {
  return children.find((child) => child.name === name);
}

/** All children of this local name, in their order. */
export function childrenOf({ children }: Outline, name: string): readonly Outline[] {
  return children.filter((child) => child.name === name);
}

/** By local names. */
export function attributesOf({ bytes, nameTo, attributesTo }: Outline): Map<string, string> {
  return readAttributes(bytes, nameTo, attributesTo);
}

/** The whole element as it stands in the part. */
export function sourceOf({ bytes, start, end }: Outline): string {
  return bytes.toString('utf8', start, end);
}

/** All text inside, children's too. */
export function textOf(element: Outline): string {
  if (element.children.length === 0)
    return xmlText(element.bytes, element.openEnd, element.closeStart);
  return element.children.map(textOf).join('');
}

/** Puts something before the closing tag, and opens the element for it where it is empty. */
export function appendSplice(element: Outline, text: string): Splice {
  const { bytes, start, nameTo, attributesTo, openEnd, closeStart, end } = element;
  if (end > openEnd) return { from: closeStart, to: closeStart, text };
  const name = bytes.toString('utf8', start + 1, nameTo);
  return { from: attributesTo, to: end, text: `>${text}</${name}>` };
}

/** Takes an element away. */
export function cutSplice({ start, end }: Outline): Splice {
  return { from: start, to: end, text: '' };
}
