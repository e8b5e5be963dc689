import type { RawCell } from '../sheet.ts';
import {
  cellText,
  EMPTY,
  LONGEST_SEARCHED,
  readAbsent,
  understood,
  UNREADABLE,
  type Understood,
} from './written.ts';

/** Below and above these a monthly wage is a slip: thousands left out, or two numbers run together. */
const LEAST_WAGE = 10_000;
const HIGHEST_WAGE = 999_999_999;

/**
 * Reads a monthly wage as whole rupiah, half a rupiah rounded up. What cannot be understood is
 * unreadable, never 0.
 */
export function readWage(cell: RawCell | null | undefined): Understood<number> {
  if (typeof cell === 'object' && cell?.kind === 'number') return plausible(cell.value);
  const text = cellText(cell);
  if (text === null) return readAbsent(cell);
  if (typeof cell !== 'string' || text.length > LONGEST_SEARCHED) return UNREADABLE;
  return /^(?:rp|idr)[\s.:]*[-–—]$/i.test(text) ? EMPTY : plausible(parseRupiah(text));
}

function plausible(amount: number | null): Understood<number> {
  if (amount === null) return UNREADABLE;
  const rupiah = Math.floor(amount + 0.5);
  return rupiah >= LEAST_WAGE && rupiah <= HIGHEST_WAGE ? understood(rupiah) : UNREADABLE;
}

// Rp 1.500.000,- | 1.500.000,00 | 1,500,000 | 1 500 000 | 1,5 jt | 1 juta 250 ribu | Rp.750rb/bln
function parseRupiah(text: string): number | null {
  if (/^[\d.,]*\d$/.test(text)) return parseGrouped(text);
  const bare = text
    .toLowerCase()
    .replace(/\([^)]*[a-z]{3}[^)]*\)$/, '') // (satu juta lima ratus ribu rupiah)
    .replace(/(?:\/|\bper\b|@)\s*(?:bulan|bln|bl|orang|org)\b.*$/, '')
    .replace(/^(?:±|\+\/?-|@|['’`])\s*/, '')
    .replace(/^(?:rp|idr)\b[.:]*|^rp[.:]*(?=[\d\s])/, '')
    .replace(/(?:rupiah|\brp|\bidr)\s*$/, '')
    .replace(/[.,;]?\s*[-–—=]+\s*$|\.$/, '')
    .replaceAll(/\s/g, '');
  return parseScaled(bare) ?? parseGrouped(bare);
}

const SCALE: Readonly<Record<string, number>> = {
  juta: 1_000_000,
  jt: 1_000_000,
  ribu: 1_000,
  rb: 1_000,
};
const SCALED = /^(\d+(?:[.,]\d+)?)(juta|jt|ribu|rb)\.?(?:(\d{1,3})(ribu|rb)\.?)?$/;

function parseScaled(text: string): number | null {
  const match = SCALED.exec(text);
  if (!match) return null;
  const [, amount = '', unit = '', rest, restUnit] = match;
  const whole = Number(amount.replace(',', '.')) * (SCALE[unit] ?? 1);
  return whole + (rest && restUnit ? Number(rest) * (SCALE[restUnit] ?? 1) : 0);
}

/** Groups of three by dots or by commas, and the other sign before up to two decimals. */
const BY_DOTS = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;
const BY_COMMAS = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?$/;

function parseGrouped(text: string): number | null {
  const match = BY_DOTS.exec(text) ?? BY_COMMAS.exec(text);
  if (!match) return null;
  const [, whole = '', decimals = ''] = match;
  return Number(whole.replaceAll(/[.,]/g, '')) + Number(`0.${decimals || '0'}`);
}
