import type { RawCell } from '../sheet.ts';
import type { Sen } from '../values/sen.ts';
import { cellText, EMPTY, understood, UNREADABLE, type Understood } from '../values/written.ts';

/** A contribution of one person for a month is far below; above it two numbers ran together. */
const HIGHEST = 100_000_000_00;

/**
 * Reads an amount as sen, half a sen rounded up; unlike a wage it may be a few rupiah, and 0 where
 * nothing is due. What cannot be understood is unreadable, never 0.
 */
export function readSen(cell: RawCell | null | undefined): Understood<Sen> {
  if (typeof cell === 'object' && cell?.kind === 'number') return plausible(cell.value * 100);
  const text = cellText(cell);
  if (text === null) return EMPTY;
  return typeof cell === 'string' ? plausible(parseAmount(text)) : UNREADABLE;
}

function plausible(sen: number | null): Understood<Sen> {
  if (sen === null || !Number.isFinite(sen)) return UNREADABLE;
  const whole = Math.round(sen);
  return whole >= 0 && whole <= HIGHEST ? understood(whole) : UNREADABLE;
}

const LONGEST_AMOUNT = 30;
// 16.597,18 | 16.800 | 16597,18
const BY_DOTS = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;
// 16,597.18 | 16,800 | 16597.18
const BY_COMMAS = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

// Rp 16.800,- | Rp16.597,18 | IDR 16,800.00
function parseAmount(text: string): number | null {
  if (text.length > LONGEST_AMOUNT) return null;
  const bare = text
    .replace(/^(?:rp|idr)[\s.:]*/i, '')
    .replace(/[.,]?\s*-+$/, '')
    .replaceAll(/\s/g, '');
  const match = BY_DOTS.exec(bare) ?? BY_COMMAS.exec(bare);
  if (!match) return null;
  const [, whole = '', decimals = ''] = match;
  return Number(whole.replaceAll(/[.,]/g, '')) * 100 + Number(decimals.padEnd(2, '0'));
}
