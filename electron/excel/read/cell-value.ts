import { isDay } from '../../../shared/domain/values/day.ts';
import type { RawCell } from '../../../shared/domain/sheet.ts';
import { Failure } from '../../../shared/failure.ts';
import { daySerial, serialDay } from './serial-day.ts';

export type CellType = 'number' | 'shared' | 'text' | 'boolean' | 'error' | 'date';

/** What cells of all sheets of one workbook refer to. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly dayStyles: Uint8Array;
  readonly date1904: boolean;
}

/** A formula of which the file does not say what it gave; silence would look like an empty cell. */
export const FORMULA_WITHOUT_RESULT: RawCell = { kind: 'error', code: '#CALC!' };

const S = 0x73;

/** `s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`: told apart by their first letters. */
export function readCellType(bytes: Buffer, from: number, to: number): CellType {
  switch (bytes[from]) {
    case S:
      return to - from === 1 ? 'shared' : 'text';
    case 0x62:
      return 'boolean';
    case 0x65:
      return 'error';
    case 0x64:
      return 'date';
    case 0x6e:
      return 'number';
    default:
      return 'text';
  }
}

/** The value of a cell that holds it itself; null where there is none. */
export function toCell(
  type: Exclude<CellType, 'shared'>,
  text: string,
  style: number,
  context: CellContext,
): RawCell | null {
  if (type === 'text') return text === '' ? null : text;
  const given = text.trim();
  if (given === '') return null;
  if (type === 'number') return numberCell(given, style, context);
  if (type === 'boolean') return { kind: 'boolean', value: given === '1' || given === 'true' };
  return type === 'error' ? { kind: 'error', code: given } : dateCell(given, context);
}

/** A text by its number in the list of shared ones. */
export function toSharedText(index: number, context: CellContext): string | null {
  const text = context.strings[index];
  if (text === undefined) throw new Failure('workbook-damaged');
  return text === '' ? null : text;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

function numberCell(raw: string, style: number, context: CellContext): RawCell {
  // Some programs write a word without saying that it is one; as text it is at least seen.
  if (!NUMBER.test(raw)) return raw;
  const value = Number(raw);
  return toDayCell(value, style, context) ?? { kind: 'number', value, raw };
}

/** The day that a number means where its style shows days; null where it is just a number. */
export function toDayCell(value: number, style: number, context: CellContext): RawCell | null {
  if (context.dayStyles[style] !== 1) return null;
  const day = serialDay(value, context.date1904);
  return day === null ? null : { kind: 'day', day, serial: value };
}

/** `1990-05-12T00:00:00Z`; a time alone stays text. */
function dateCell(text: string, context: CellContext): RawCell {
  const day = text.slice(0, 10);
  if (!isDay(day) || !/^(?:T|$)/.test(text.slice(10))) return text;
  return { kind: 'day', day, serial: daySerial(day, context.date1904) };
}
