import type { Severity } from '../../../shared/domain/issue.ts';
import {
  changedStyle,
  isOurs,
  MARK_COLOURS,
  solidColour,
  type StyleChanges,
} from './marked-fills.ts';
import { XML } from './marked-links.ts';
import {
  appendSplice,
  attributesOf,
  childOf,
  outlineOf,
  sourceOf,
  type Outline,
} from './marked-outline.ts';
import { attributeSplice, spliced, type Splice } from './marked-splices.ts';

/** The looks of the summary page. */
export type SummaryLook = 'title' | 'head' | 'label' | 'text' | 'number' | Severity;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const EMPTY = `${XML}<styleSheet xmlns="${MAIN}"></styleSheet>`;
/** Excel takes no more. */
const MOST_STYLES = 65_000;

const SECTIONS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const;
type Section = 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** What an empty list must hold before anything is added to it. */
const FIRST: Readonly<Record<Section, readonly string[]>> = {
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/** The styles of a workbook, to which looks are added and from which none is taken. */
export class StyleBook {
  readonly #root: Outline;
  readonly #prefix: string;
  readonly #lists: Readonly<Record<Section, readonly Outline[]>>;
  readonly #added: Record<Section, string[]> = { fonts: [], fills: [], borders: [], cellXfs: [] };
  readonly #known = new Map<string, number>();
  readonly #plain: Int32Array;
  readonly #hasOurs: boolean;
  readonly #wrapped = new Map<number, boolean>();
  #byColour: ReadonlyMap<string, number> | null = null;

  constructor(bytes: Buffer | null) {
    this.#root = outlineOf(bytes ?? Buffer.from(EMPTY));
    this.#prefix = this.#root.prefix;
    const list = (section: Section) => childOf(this.#root, section)?.children ?? [];
    this.#lists = {
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
    };
    for (const section of ['fonts', 'fills', 'borders', 'cellXfs'] as const)
      if (this.#lists[section].length === 0)
        for (const first of FIRST[section]) this.#add(section, first);
    this.#plain = new Int32Array(this.#lists.cellXfs.length).fill(-1);
    this.#hasOurs = this.#lists.fills.some(isOurs);
  }

  /** Whether cells may still wear the colours of an earlier round. */
  get hasOurs(): boolean {
    return this.#hasOurs;
  }

  /** The same look on our colour. What coloured the cell before is kept as the unseen second colour. */
  coloured(style: number, severity: Severity): number {
    const colour = MARK_COLOURS[severity];
    if (colour === null) return style;
    return this.#variant(`${severity}:${style}`, style, () => {
      const under = this.#solidColour(this.#fillOf(style)) ?? 'indexed="64"';
      return { fillId: this.#fill(`rgb="${colour}"`, under) };
    });
  }

  /** The look of a cell without the colour that an earlier round gave it. */
  plain(style: number): number {
    if (!this.#hasOurs || style >= this.#plain.length) return style;
    const known = this.#plain[style] as number;
    if (known >= 0) return known;
    const fill = this.#lists.fills[this.#fillOf(style)];
    const plain =
      fill && isOurs(fill)
        ? this.#variant(`plain:${style}`, style, () => ({ fillId: this.#fillUnder(fill) }))
        : style;
    this.#plain[style] = plain;
    return plain;
  }

  /** A cell for a note beside a cell of this look: wrapped, from the top. */
  note(style: number): number {
    return this.#variant(`note:${style}`, style, () => ({
      // As text, Excel would show nothing but ##### where a note is longer than 255 characters.
      numFmtId: 0,
      alignment: '<alignment vertical="top" wrapText="1"/>',
    }));
  }

  /** Whether cells of this look break their text into lines. */
  wraps(style: number): boolean {
    const known = this.#wrapped.get(style);
    if (known !== undefined) return known;
    const alignment = childOf(this.#source(style), 'alignment');
    const given = alignment && attributesOf(alignment).get('wrapText');
    const wraps = given === '1' || given === 'true';
    this.#wrapped.set(style, wraps);
    return wraps;
  }

  summary(look: SummaryLook): number {
    const known = this.#known.get(`summary:${look}`);
    if (known !== undefined) return known;
    const bold = look === 'title' || look === 'head' || look === 'label';
    const size = look === 'title' ? 14 : 11;
    const font = this.#once(
      'fonts',
      `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="Calibri"/><family val="2"/></font>`,
    );
    const colour = look === 'head' ? 'FFD9E2EC' : (MARK_COLOURS[look as Severity] ?? null);
    const fill = colour === null ? 0 : this.#fill(`rgb="${colour}"`, 'indexed="64"');
    const border = look === 'title' || look === 'label' ? 0 : this.#once('borders', THIN);
    const aligned = look === 'number' ? 'center' : 'left';
    return this.#addStyle(
      `summary:${look}`,
      `<xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${aligned}" vertical="top" wrapText="${look === 'title' ? 0 : 1}"/></xf>`,
    );
  }

  write(): Buffer[] {
    const root = this.#root;
    const splices: Splice[] = [];
    const missing = new Map<number, string>();
    for (const section of ['fonts', 'fills', 'borders', 'cellXfs'] as const) {
      const added = this.#added[section];
      if (added.length === 0) continue;
      const body = added.map((xml) => this.#prefixed(xml)).join('');
      const count = this.#lists[section].length + added.length;
      const element = childOf(root, section);
      if (element && element.end > element.openEnd) {
        splices.push(appendSplice(element, body), attributeSplice(element, 'count', count));
      } else {
        const name = `${this.#prefix}${section}`;
        const text = `<${name} count="${count}">${body}</${name}>`;
        if (element) splices.push({ from: element.start, to: element.end, text });
        else {
          const at = this.#placeFor(section);
          missing.set(at, (missing.get(at) ?? '') + text);
        }
      }
    }
    for (const [at, text] of missing) splices.push({ from: at, to: at, text });
    return spliced(root.bytes, splices);
  }

  get isChanged(): boolean {
    return Object.values(this.#added).some((list) => list.length > 0);
  }

  /** Before the first section that comes later. */
  #placeFor(section: Section): number {
    const later = new Set<string>(SECTIONS.slice(SECTIONS.indexOf(section) + 1));
    const next = this.#root.children.find(({ name }) => later.has(name));
    return next?.start ?? this.#root.closeStart;
  }

  #prefixed(xml: string): string {
    const prefix = this.#prefix;
    if (prefix === '') return xml;
    return xml.replaceAll(/<(\/?)(?=[A-Za-z0-9]+[\s/>])/g, `<$1${prefix}`);
  }

  #add(section: Section, xml: string): number {
    return this.#lists[section].length + this.#added[section].push(xml) - 1;
  }

  #once(section: Section, xml: string): number {
    const key = `${section}:${xml}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const index = this.#add(section, xml);
    this.#known.set(key, index);
    return index;
  }

  #addStyle(key: string, xml: string): number {
    const index = this.#add('cellXfs', xml);
    this.#known.set(key, index);
    return index;
  }

  #variant(key: string, style: number, changes: () => StyleChanges): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    // A workbook that is full of styles already is marked by comments and notes alone.
    if (this.#lists.cellXfs.length + this.#added.cellXfs.length >= MOST_STYLES) return style;
    return this.#addStyle(key, changedStyle(this.#source(style), changes()));
  }

  /** The style as it is written, without prefixes; that of cells without a style where it is missing. */
  #source(style: number): Outline {
    const listed = this.#lists.cellXfs;
    const added = this.#added.cellXfs[style - listed.length];
    if (added !== undefined) return outlineOf(Buffer.from(added));
    const found = listed[style] ?? listed[0];
    const text = found ? sourceOf(found) : (FIRST.cellXfs[0] as string);
    const prefix = this.#prefix;
    const bare =
      prefix === '' ? text : text.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</');
    return outlineOf(Buffer.from(bare));
  }

  #fillOf(style: number): number {
    return Number(attributesOf(this.#source(style)).get('fillId') ?? 0);
  }

  #fill(front: string, under: string): number {
    return this.#once(
      'fills',
      `<fill><patternFill patternType="solid"><fgColor ${front}/><bgColor ${under}/></patternFill></fill>`,
    );
  }

  /** The attributes of the colour of a solid fill; null for none and for patterns. */
  #solidColour(fillId: number): string | null {
    const fill = this.#lists.fills[fillId];
    return fill && !isOurs(fill) ? solidColour(fill, 'fgColor') : null;
  }

  /**
   * The fill that one of ours hides. Programs that rewrite the file may put a colour of their own
   * there, so that it counts only where another fill of the file has it too.
   */
  #fillUnder(ours: Outline): number {
    const under = solidColour(ours, 'bgColor');
    if (under === null) return 0;
    return this.#fillsByColour().get(under) ?? 0;
  }

  /** The first fill of each colour. */
  #fillsByColour(): ReadonlyMap<string, number> {
    if (this.#byColour) return this.#byColour;
    const found = new Map<string, number>();
    for (const [index, fill] of this.#lists.fills.entries()) {
      const colour = isOurs(fill) ? null : solidColour(fill, 'fgColor');
      if (colour !== null && !found.has(colour)) found.set(colour, index);
    }
    this.#byColour = found;
    return found;
  }
}

const THIN = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color rgb="FFB8C2CC"/></${side}>`)
  .join('')}<diagonal/></border>`;
