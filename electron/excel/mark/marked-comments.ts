import { readMerge } from '../cell-reference.ts';
import { referenceOf } from './marked-columns.ts';
import {
  appendSplice,
  attributesOf,
  childOf,
  childrenOf,
  cutSplice,
  outlineOf,
  sourceOf,
  textOf,
  type Outline,
} from './marked-outline.ts';
import { XML } from './marked-links.ts';
import type { MarkedPackage } from './marked-package.ts';
import { mergeShapes, type CellComment, type CellPlace } from './marked-shapes.ts';
import type { SheetPatch } from './marked-sheet.ts';
import { escapeXml, spliced, type Splice } from './marked-splices.ts';
import { cellSafeText } from '../cell-safe-text.ts';

const AUTHOR = 'Buku PKS';
/** Begins our comments, and what is added to others': LibreOffice keeps no authors. */
const START = `${AUTHOR}:`;
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const EMPTY = `${XML}<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

/**
 * Puts comments on cells of a sheet. Those that stand there stay; ours of an earlier round go. A
 * comment needs two parts: its text, and the yellow box that Excel shows it in.
 */
export async function addComments(
  marked: MarkedPackage,
  part: string,
  patch: SheetPatch,
  comments: readonly CellComment[],
): Promise<void> {
  const links = await marked.links(part);
  const target = links.find(({ kind }) => kind === 'comments')?.target ?? null;
  const there = target !== null && marked.has(target) ? await marked.read(target) : null;
  if (there === null && comments.length === 0) return;
  const isThreaded = links.some(({ kind }) => kind === 'threadedComment');
  const merged = mergeComments(outlineOf(there ?? Buffer.from(EMPTY)), comments, isThreaded);
  if (merged === null) return;
  if (there !== null) marked.replace(target as string, merged.pieces);
  else {
    const name = marked.freeName('xl/comments', '.xml');
    marked.add(name, COMMENTS_TYPE, merged.pieces);
    await marked.link(part, 'comments', name);
  }
  await addShapes(marked, part, patch, merged);
}

interface Merged {
  readonly pieces: Buffer[];
  /** Cells whose comment of ours went. */
  readonly removed: readonly CellPlace[];
  /** Cells with a comment that was not there before. */
  readonly added: readonly CellComment[];
}

/** Null where nothing changes. */
function mergeComments(
  root: Outline,
  comments: readonly CellComment[],
  isThreaded: boolean,
): Merged | null {
  const wanted = new Map(comments.map((one) => [referenceOf(one.row, one.column), one]));
  const authors = childOf(root, 'authors');
  const list = childOf(root, 'commentList');
  if (!authors || !list) return null;
  const names = childrenOf(authors, 'author').map((author) => textOf(author).trim());
  const splices: Splice[] = [];
  const removed: CellPlace[] = [];
  for (const comment of childrenOf(list, 'comment')) {
    const given = attributesOf(comment);
    const reference = (given.get('ref') ?? '').replaceAll('$', '').toUpperCase();
    const author = names[Number(given.get('authorId'))] ?? '';
    if (author === AUTHOR || textOf(childOf(comment, 'text') ?? comment).startsWith(START)) {
      splices.push(cutSplice(comment));
      removed.push(placeOf(reference));
      continue;
    }
    splices.push(
      ...changedTexts(comment, isThreaded ? null : (wanted.get(reference)?.text ?? null)),
    );
    wanted.delete(reference);
  }
  const added = [...wanted.values()];
  if (splices.length === 0 && added.length === 0) return null;
  let author = names.indexOf(AUTHOR);
  const p = root.prefix;
  if (author < 0 && added.length > 0) {
    author = names.length;
    splices.push(appendSplice(authors, `<${p}author>${AUTHOR}</${p}author>`));
  }
  const body = added.map((one) => commentXml(p, one, author)).join('');
  if (body !== '') splices.push(appendSplice(list, body));
  return { pieces: spliced(root.bytes, splices), removed, added };
}

function placeOf(reference: string): CellPlace {
  const { firstRow, firstColumn } = readMerge(reference);
  return { row: firstRow, column: firstColumn };
}

const LOOK = '<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/>';

function run(p: string, bold: boolean, text: string): string {
  const look = `${bold ? '<b/>' : ''}${LOOK}`.replaceAll('<', `<${p}`);
  const safe = escapeXml(cellSafeText(text));
  return `<${p}r><${p}rPr>${look}</${p}rPr><${p}t xml:space="preserve">${safe}</${p}t></${p}r>`;
}

function commentXml(p: string, { row, column, text }: CellComment, author: number): string {
  const reference = referenceOf(row, column);
  return `<${p}comment ref="${reference}" authorId="${author}"><${p}text>${run(p, true, START)}${run(p, false, `\n${text}`)}</${p}text></${p}comment>`;
}

/** Somebody else's comment, with our words under theirs and without those of an earlier round. */
function changedTexts(comment: Outline, text: string | null): readonly Splice[] {
  const holder = childOf(comment, 'text');
  if (!holder) return [];
  const p = holder.prefix;
  const splices = childrenOf(holder, 'r')
    .filter((one) =>
      textOf(childOf(one, 't') ?? one)
        .trim()
        .startsWith(START),
    )
    .map(cutSplice);
  if (text === null) return splices;
  // Beside a run, plain text must become a run too.
  for (const plain of childrenOf(holder, 't'))
    splices.push({ from: plain.start, to: plain.end, text: `<${p}r>${sourceOf(plain)}</${p}r>` });
  const before = childrenOf(holder, 'rPh')[0] ?? childOf(holder, 'phoneticPr');
  const ours = run(p, true, `\n${START} ${text}`);
  splices.push(
    before ? { from: before.start, to: before.start, text: ours } : appendSplice(holder, ours),
  );
  return splices;
}

async function addShapes(
  marked: MarkedPackage,
  part: string,
  patch: SheetPatch,
  { removed, added }: Merged,
): Promise<void> {
  if (removed.length === 0 && added.length === 0) return;
  const links = await marked.links(part);
  const target = links.find(({ id }) => id === patch.drawingId)?.target ?? null;
  if (target !== null && marked.has(target)) {
    const there = (await marked.read(target)).toString('utf8');
    marked.replace(target, [Buffer.from(mergeShapes(there, removed, added))]);
    return;
  }
  if (added.length === 0) return;
  const name = marked.freeName('xl/drawings/vmlDrawing', '.vml');
  marked.add(name, DRAWING_TYPE, [Buffer.from(mergeShapes(null, [], added))]);
  const id = await marked.link(part, 'vmlDrawing', name);
  const { prefix, drawingAt } = patch;
  patch.splices.push({
    from: drawingAt,
    to: drawingAt,
    text: `<${prefix}legacyDrawing xmlns:r="${marked.referenceSpace}" r:id="${id}"/>`,
  });
}
