import { Failure } from '../../../shared/failure.ts';
import {
  folderOf,
  type Link,
  linksXml,
  linkXml,
  listOf,
  type NewLink,
  PLAIN,
  relative,
  STRICT,
  toLink,
} from './marked-links.ts';
import { appendSplice, attributesOf, childrenOf, cutSplice, outlineOf } from './marked-outline.ts';
import { attributeSplice, escapeXml, spliced, type Splice } from './marked-splices.ts';
import type { ReadWatch } from '../read-watch.ts';
import { toUtf8 } from '../xml-encoding.ts';
import type { Zip } from '../zip.ts';

const DECLARED = /^(<\?xml[^>]{0,100}?encoding\s*=\s*["'])([A-Za-z0-9._-]+)(["'])/;
const CONTENT_TYPES = '[Content_Types].xml';
/** Lists of styles, relationships or comments stay far below it. */
const SMALL_PART = 48 * 1024 * 1024;

/** The parts of a workbook and what becomes of them: kept as packed, replaced, added or left out. */
export class MarkedPackage {
  readonly zip: Zip;
  readonly watch: ReadWatch;
  /** The strict family of the format has the same names in other spaces. */
  isStrict = false;
  readonly #replaced = new Map<string, { readonly name: string; readonly pieces: Buffer[] }>();
  readonly #removed = new Set<string>();
  readonly #types = new Map<string, string>();
  readonly #links = new Map<string, NewLink[]>();
  readonly #unlinked = new Map<string, Set<string>>();

  constructor(zip: Zip, watch: ReadWatch) {
    this.zip = zip;
    this.watch = watch;
  }

  has(name: string): boolean {
    const key = keyOf(name);
    return this.#replaced.has(key) || (this.zip.has(name) && !this.#removed.has(key));
  }

  /** The whole part as it now is, in UTF-8. */
  async read(name: string): Promise<Buffer> {
    const replaced = this.#replaced.get(keyOf(name));
    return replaced ? Buffer.concat(replaced.pieces) : this.#readPacked(name, SMALL_PART);
  }

  /** A sheet as it is packed; by far the largest part. */
  readSheet(name: string): Promise<Buffer> {
    return this.#readPacked(name, this.watch.limits.partBytes);
  }

  async #readPacked(name: string, most: number): Promise<Buffer> {
    const size = this.zip.size(name);
    if (size > most) throw new Failure('workbook-too-large');
    // One buffer of the size that the file tells: half the memory of joining pieces.
    let whole = Buffer.allocUnsafe(size);
    let filled = 0;
    for await (const piece of toUtf8(this.zip.read(name))) {
      if (filled + piece.length > whole.length)
        whole = Buffer.concat([whole.subarray(0, filled)], 2 * (filled + piece.length));
      piece.copy(whole, filled);
      filled += piece.length;
    }
    return declaredAsUtf8(whole.subarray(0, filled));
  }

  replace(name: string, pieces: Buffer[]): void {
    this.#replaced.set(keyOf(name), { name, pieces });
  }

  add(name: string, type: string, pieces: Buffer[]): void {
    this.replace(name, pieces);
    this.setType(name, type);
  }

  remove(name: string): void {
    this.#removed.add(keyOf(name));
    this.#replaced.delete(keyOf(name));
  }

  async removeWithLinks(name: string): Promise<void> {
    for (const { target } of await this.links(name)) if (target !== null) this.remove(target);
    this.remove(name);
    this.remove(listOf(name));
  }

  setType(name: string, type: string): void {
    this.#types.set(name, type);
  }

  /** `xl/comments3.xml`: the first number that is free. */
  freeName(before: string, after: string): string {
    for (let number = 1; ; number += 1) {
      const name = `${before}${number}${after}`;
      if (!this.zip.has(name) && !this.#replaced.has(keyOf(name))) return name;
    }
  }

  async links(part: string): Promise<readonly Link[]> {
    const list = listOf(part);
    if (!this.zip.has(list)) return [];
    const folder = folderOf(part);
    return childrenOf(outlineOf(await this.#readPacked(list, SMALL_PART)), 'Relationship').map(
      (element) => toLink(attributesOf(element), folder),
    );
  }

  /** Gives the id under which the part now knows the other. */
  async link(part: string, kind: string, target: string): Promise<string> {
    const existing = await this.links(part);
    const added = this.#links.get(part) ?? [];
    const taken = new Set([...existing, ...added].map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const family = this.isStrict ? STRICT : PLAIN;
    added.push({ id: `rId${number}`, type: family + kind, target: relative(part, target) });
    this.#links.set(part, added);
    return `rId${number}`;
  }

  /** The space of references from a sheet to other parts. */
  get referenceSpace(): string {
    return (this.isStrict ? STRICT : PLAIN).slice(0, -1);
  }

  unlink(part: string, id: string): void {
    const ids = this.#unlinked.get(part) ?? new Set();
    this.#unlinked.set(part, ids.add(id));
  }

  /** What the package says that a part is; empty where only its ending tells. */
  async typeOf(part: string): Promise<string> {
    const root = outlineOf(await this.#readPacked(CONTENT_TYPES, SMALL_PART));
    for (const element of childrenOf(root, 'Override')) {
      const given = attributesOf(element);
      if (keyOf(given.get('PartName') ?? '') === keyOf(part)) return given.get('ContentType') ?? '';
    }
    return '';
  }

  /** Writes down what was linked and added; then every part by name, in the order of the file. */
  async finish(): Promise<readonly (readonly [string, Buffer[] | null])[]> {
    for (const part of new Set([...this.#links.keys(), ...this.#unlinked.keys()]))
      // oxlint-disable-next-line eslint/no-await-in-loop -- two links may change the same part: one after the other
      await this.#writeLinks(part);
    await this.#writeTypes();
    const parts = new Map<string, readonly [string, Buffer[] | null]>();
    for (const name of this.zip.names()) {
      const key = keyOf(name);
      const safe = safeName(name);
      if (safe === null || this.#removed.has(key)) continue;
      parts.set(key, [safe, this.#replaced.get(key)?.pieces ?? null]);
    }
    for (const [key, { name, pieces }] of this.#replaced)
      if (!parts.has(key)) parts.set(key, [name, pieces]);
    return [...parts.values()];
  }

  async #writeLinks(part: string): Promise<void> {
    const list = listOf(part);
    const added = this.#links.get(part) ?? [];
    if (!this.zip.has(list)) {
      this.replace(list, [Buffer.from(linksXml(added))]);
      return;
    }
    const root = outlineOf(await this.#readPacked(list, SMALL_PART));
    const gone = this.#unlinked.get(part);
    const splices = childrenOf(root, 'Relationship')
      .filter((element) => gone?.has(attributesOf(element).get('Id') ?? ''))
      .map(cutSplice);
    if (added.length > 0)
      splices.push(appendSplice(root, added.map((link) => linkXml(root.prefix, link)).join('')));
    this.replace(list, spliced(root.bytes, splices));
  }

  async #writeTypes(): Promise<void> {
    const root = outlineOf(await this.#readPacked(CONTENT_TYPES, SMALL_PART));
    const splices: Splice[] = [];
    const missing = new Map([...this.#types].map(([name, type]) => [keyOf(name), { name, type }]));
    for (const element of childrenOf(root, 'Override')) {
      const key = keyOf(attributesOf(element).get('PartName') ?? '');
      const known = missing.get(key);
      missing.delete(key);
      if (known) splices.push(attributeSplice(element, 'ContentType', known.type));
      else if (this.#removed.has(key)) splices.push(cutSplice(element));
    }
    const added = [...missing.values()].map(
      ({ name, type }) =>
        `<${root.prefix}Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`,
    );
    if (added.length > 0) splices.push(appendSplice(root, added.join('')));
    if (splices.length > 0) this.replace(CONTENT_TYPES, spliced(root.bytes, splices));
  }
}

function declaredAsUtf8(bytes: Buffer): Buffer {
  const declared = DECLARED.exec(bytes.toString('latin1', 0, 200));
  if (!declared || /^utf-?8$/i.test(declared[2] as string)) return bytes;
  const head = Buffer.from(`${declared[1]}UTF-8${declared[3]}`);
  return Buffer.concat([head, bytes.subarray(declared[0].length)]);
}

function keyOf(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

/** Names that would climb out of a folder, and folders themselves, are no parts of a workbook. */
function safeName(name: string): string | null {
  const plain = name.replaceAll('\\', '/').replace(/^\/+/, '');
  const odd = plain === '' || plain.endsWith('/') || /^[a-zA-Z]:/.test(plain);
  return odd || plain.split('/').includes('..') ? null : plain;
}
