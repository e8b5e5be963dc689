import { z } from 'zod';
import { requests, type RequestName } from '../../../shared/ipc.ts';
import { hostileValue } from './hostile-values.ts';
import type { Random } from './random.ts';

export interface Message {
  readonly name: unknown;
  readonly input: unknown;
}

/** What a shape of text stands for is not written in it: these come where one is asked for. */
const TEXTS = [
  '2025-07-01',
  '2025-08-31',
  '2025-07',
  '09:30',
  'berkas',
  'gambar',
  'tujuan',
  'folder',
  'job-1',
  'siti',
  '7472055205909001',
  'Dinas Kesehatan',
  'perahu layar sore',
  'contoh alasan',
  '',
];

const NAMES = Object.keys(requests) as RequestName[];
/** Asking for these opens and closes the data themselves, which is tried elsewhere. */
const SCHEMAS = new Map(NAMES.map((name) => [name, toSchema(name)]));

interface Shape {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
}

function toSchema(name: RequestName): Shape | null {
  const schema = requests[name];
  if (schema instanceof z.ZodVoid) return null;
  return z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Shape;
}

/** A request as the window could send it, or one that was bent, or something that is none. */
export function makeMessage(random: Random): Message {
  if (random.chance(0.03)) return { name: strangeName(random), input: hostileValue(random) };
  const name = random.pick(NAMES);
  const schema = SCHEMAS.get(name) ?? null;
  const input = schema === null ? undefined : make(schema, random);
  if (random.chance(0.25)) return { name, input };
  if (random.chance(0.1)) return { name, input: hostileValue(random) };
  return { name, input: bend(input, random) };
}

function strangeName(random: Random): unknown {
  return random.pick<unknown>([
    '__proto__',
    'constructor',
    'toString',
    'person.drop',
    'session.state ',
    'SESSION.STATE',
    '',
    7,
    null,
    undefined,
    ['person.get'],
    { toString: 'person.get' },
    '\uD800',
    "person.get'; DROP TABLE person; --",
  ]);
}

function make(shape: Shape, random: Random): unknown {
  const { anyOf = [], oneOf = [] } = shape;
  const kinds = [...anyOf, ...oneOf];
  if (kinds.length > 0) return make(random.pick(kinds), random);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return random.pick(shape.enum);
  if (shape.type === 'object') return makeObject(shape, random);
  if (shape.type === 'array') return makeList(shape, random);
  if (shape.type === 'integer' || shape.type === 'number') return makeNumber(shape, random);
  if (shape.type === 'boolean') return random.chance(0.5);
  return shape.type === 'null' ? null : random.pick(TEXTS);
}

function makeObject({ properties = {}, required = [] }: Shape, random: Random) {
  const fields = Object.entries(properties).filter(
    ([field]) => required.includes(field) || random.chance(0.5),
  );
  return Object.fromEntries(fields.map(([field, shape]) => [field, make(shape, random)]));
}

function makeList({ items }: Shape, random: Random): unknown[] {
  return Array.from({ length: random.below(4) }, () => (items ? make(items, random) : 1));
}

function makeNumber({ minimum, exclusiveMinimum, maximum }: Shape, random: Random): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? 0 : exclusiveMinimum + 1);
  return Math.min(least + random.below(12), maximum ?? Number.MAX_SAFE_INTEGER);
}

/** One thing in it is another, missing, or too many. */
function bend(input: unknown, random: Random): unknown {
  if (typeof input !== 'object' || input === null) return hostileValue(random);
  const fields = Object.keys(input);
  if (fields.length === 0 || random.chance(0.15)) return withExtra(input, random);
  const field = random.pick(fields);
  const copy = { ...(input as Record<string, unknown>) };
  if (random.chance(0.2)) delete copy[field];
  else if (random.chance(0.3)) copy[field] = bend(copy[field], random);
  else copy[field] = hostileValue(random);
  return Array.isArray(input) ? Object.values(copy) : copy;
}

function withExtra(input: object, random: Random): object {
  const field = random.pick(['path', 'role', 'actor', 'access', '__proto__', 'constructor', 'id']);
  const extra = JSON.parse(`{${JSON.stringify(field)}:"administrator"}`) as object;
  return Object.assign(Object.create(null) as object, input, extra);
}
