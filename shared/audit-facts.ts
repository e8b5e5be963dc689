/** The parts of which the log's sentences are made; what a detail does not tell is no part. */
import { PKS_SHORT } from './domain/agreement.ts';
import type { AuditDetail, AuditEvent } from './domain/audit.ts';
import { isDay, toLongDay } from './domain/values/day.ts';
import { toLongMonth } from './domain/values/month.ts';
import { toGrouped } from './domain/values/rupiah.ts';
import { senToRupiah } from './domain/values/sen.ts';

export type Details = NonNullable<AuditEvent['details']>;
export type Fact = string | null;
type Value = AuditDetail | undefined;

export function textFact(value: Value): Fact {
  return typeof value === 'string' && value !== '' ? value : null;
}

export function said(name: string, value: Value): Fact {
  return textFact(value) === null ? null : `${name} ${textFact(value)}`;
}

export function reasonFact(reason: Value): Fact {
  return said('alasan:', reason);
}

export function counted(value: Value, unit: string): Fact {
  return typeof value === 'number' ? `${toGrouped(value)} ${unit}` : null;
}

/** Of what there mostly is nothing. */
export function positive(value: Value, unit: string): Fact {
  return value === 0 ? null : counted(value, unit);
}

export function nameOf(names: Readonly<Record<string, string>>, code: Value): Fact {
  return typeof code === 'string' ? (names[code] ?? null) : null;
}

export function pksFact(pks: Value): Fact {
  return nameOf(PKS_SHORT, pks);
}

export function moneyFact(amount: Value): Fact {
  return typeof amount === 'number' ? senToRupiah(amount) : null;
}

export function dayFact(day: Value): Fact {
  return typeof day === 'string' && isDay(day) ? toLongDay(day) : null;
}

export function monthFact(month: Value): Fact {
  return typeof month === 'string' ? toLongMonth(month) : null;
}

export function partsOf(value: Value): { readonly [key: string]: AuditDetail } {
  const isParts = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isParts ? (value as { readonly [key: string]: AuditDetail }) : {};
}

export function partOf(value: Value, name: string): Value {
  return partsOf(value)[name];
}
