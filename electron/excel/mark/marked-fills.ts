import type { Severity } from '../../../shared/domain/issue.ts';
import { attributesOf, childOf, sourceOf, type Outline } from './marked-outline.ts';
import { escapeXml } from './marked-splices.ts';

/** Soft red, orange and yellow. Not Excel's own shades, so that ours are known again. */
export const MARK_COLOURS: Readonly<Record<Severity, string | null>> = {
  error: 'FFFFC9C4',
  held: 'FFFFD8A8',
  warning: 'FFFFF4B0',
  info: null,
};
const OUR_COLOURS = new Set(Object.values(MARK_COLOURS).filter((colour) => colour !== null));

/** The attributes of a colour of a solid fill; null for none and for patterns. */
export function solidColour(fill: Outline, which: 'fgColor' | 'bgColor'): string | null {
  const pattern = childOf(fill, 'patternFill');
  if (!pattern || attributesOf(pattern).get('patternType') !== 'solid') return null;
  const colour = childOf(pattern, which);
  if (!colour) return null;
  return [...attributesOf(colour)]
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
}

/** Whether an earlier round of marking made this fill. */
export function isOurs(fill: Outline): boolean {
  const pattern = childOf(fill, 'patternFill');
  const colour = pattern && childOf(pattern, 'fgColor');
  return colour !== undefined && OUR_COLOURS.has(attributesOf(colour).get('rgb') ?? '');
}

export interface StyleChanges {
  readonly fillId?: number;
  readonly numFmtId?: number;
  readonly alignment?: string;
}

/** `<xf …><alignment …/><protection …/></xf>` with other numbers, everything else as it was. */
export function changedStyle(source: Outline, changes: StyleChanges): string {
  const { fillId, numFmtId, alignment } = changes;
  const given = attributesOf(source);
  if (fillId !== undefined) given.set('fillId', String(fillId)).set('applyFill', '1');
  if (numFmtId !== undefined)
    given.set('numFmtId', String(numFmtId)).set('applyNumberFormat', '1').delete('quotePrefix');
  if (alignment !== undefined) given.set('applyAlignment', '1');
  const attributes = [...given].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
  const kept = source.children
    .filter(({ name }) => alignment === undefined || name !== 'alignment')
    .map(sourceOf)
    .join('');
  return `<xf${attributes}>${alignment ?? ''}${kept}</xf>`;
}
