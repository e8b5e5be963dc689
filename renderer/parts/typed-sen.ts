import { toGrouped } from '../../shared/domain/values/rupiah.ts';
import type { Sen } from '../../shared/domain/values/sen.ts';

/** What a field of money holds: nothing, an amount, or text that is none. */
export type TypedSen = Sen | null | 'unreadable';

/** `16.800`, `16800`, `Rp 16.597,18`: dots only between thousands, a comma before the sen. */
const TYPED = /^(?:rp\.?\s*)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-))?$/iu;

/** More than a trillion rupiah is a slip of the finger. */
const MOST: Sen = 100_000_000_000_000;

/** Digits to sen without a fraction in between. */
export function parseTypedSen(text: string): TypedSen {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  const match = TYPED.exec(trimmed);
  if (!match) return 'unreadable';
  const whole = (match[1] as string).replaceAll('.', '');
  const rest = (match[2] ?? '').replace('-', '').padEnd(2, '0');
  const amount = Number(whole + rest);
  return amount <= MOST ? amount : 'unreadable';
}

/** `16.597,18`, as it stands in the field. */
export function typedSenText(amount: Sen): string {
  const rest = amount % 100;
  const whole = toGrouped((amount - rest) / 100);
  return rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`;
}
