import { Failure } from '../../shared/failure.ts';
import { readAttributes } from './xml-attributes.ts';
import { readPart } from './read/read-part.ts';
import type { ReadWatch } from './read-watch.ts';
import type { Element, XmlReader } from './xml-scanner.ts';
import type { Zip } from './zip.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of the type, which the two families of the format share: `worksheet`. */
  readonly kind: string;
  /** The name of the part in the zip file. */
  readonly target: string;
}

const names = ['Relationships', 'Relationship'] as const;
const ROOT = 0;
const RELATIONSHIP = 1;

/** `<Relationship Id="rId1" Type="…/relationships/worksheet" Target="worksheets/sheet1.xml"/>` */
export class RelationshipsReader implements XmlReader {
  readonly names = names;
  readonly otherRoot = 'workbook-damaged';
  readonly found: Relationship[] = [];
  readonly #folder: string;
  readonly #maxEntries: number;

  constructor(folder: string, maxEntries: number) {
    this.#folder = folder;
    this.#maxEntries = maxEntries;
  }

  open(element: Element, parent: Element, bytes: Buffer, from: number, to: number): void {
    if (element !== RELATIONSHIP || parent !== ROOT) return;
    const given = readAttributes(bytes, from, to);
    if (given.get('TargetMode')?.toLowerCase() === 'external') return;
    const kind = (given.get('Type') ?? '').split('/').at(-1) ?? '';
    const target = resolveTarget(this.#folder, given.get('Target') ?? '');
    if (this.found.length >= this.#maxEntries) throw new Failure('workbook-too-large');
    this.found.push({ id: given.get('Id') ?? '', kind, target });
  }

  text(): void {}
  close(): void {}
}

/** What a part refers to; nothing when it has no list of its own. */
export async function readRelationships(
  zip: Zip,
  part: string,
  watch: ReadWatch,
): Promise<readonly Relationship[]> {
  const cut = part.lastIndexOf('/') + 1;
  const list = `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
  if (!zip.has(list)) return [];
  const reader = new RelationshipsReader(part.slice(0, cut), watch.limits.listEntries);
  await readPart(zip, list, reader, watch);
  return reader.found.map((one) =>
    zip.has(one.target) ? one : { ...one, target: decoded(one.target) },
  );
}

/** Targets are addresses, in which some programs code spaces and letters: `lembar%201.xml`. */
function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** `../sheets/a.xml` from the folder of the part, `/xl/a.xml` from the top. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
