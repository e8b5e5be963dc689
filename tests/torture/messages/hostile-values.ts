import type { Random } from './random.ts';

/** Made once: ten megabytes for each message would measure the making. */
const LONG = 'x'.repeat(10_000_000);
const DEEP_LIST = nest((inner) => [inner]);
const DEEP_OBJECT = nest((inner) => ({ a: inner }));
const CIRCLE: Record<string, unknown> = { a: 1 };
CIRCLE['self'] = CIRCLE;

function nest(wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 1;
  for (let depth = 0; depth < 10_000; depth += 1) value = wrap(value);
  return value;
}

const RARE: readonly unknown[] = [LONG, DEEP_LIST, DEEP_OBJECT, { text: LONG, limit: 5 }];

/** Each is what somebody sent to some program once, and it should not have been believed. */
const VALUES: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  -1,
  0.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  10n,
  '',
  ' ',
  '0',
  '\0',
  '\uD800',
  '\uDFFF tunggal',
  '\u202Eterbalik',
  "'; DROP TABLE person; --",
  "' OR '1'='1",
  '%',
  '_%_',
  '../../../../etc/passwd',
  String.raw`C:\Windows\System32\config`,
  '\\\\server\\share\\x',
  'CON',
  '=1+1',
  '<script>alert(1)</script>',
  '{"$ne":null}',
  '9'.repeat(400),
  'administrator',
  '2025-02-30',
  '٧٤٧٢',
  [],
  [[]],
  [null],
  Array.from({ length: 3000 }, (_, at) => at),
  {},
  JSON.parse('{"__proto__":{"role":"administrator"}}') as unknown,
  JSON.parse('{"constructor":{"prototype":{"isAdministrator":true}}}') as unknown,
  { toJSON: 'x' },
  { length: 5 },
  new Date(Number.NaN),
  new Map([['id', 1]]),
  new Uint8Array(16),
  CIRCLE,
];

export function hostileValue(random: Random): unknown {
  return random.chance(0.01) ? random.pick(RARE) : random.pick(VALUES);
}
