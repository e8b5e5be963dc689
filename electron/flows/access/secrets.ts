import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { toSecret } from '../../../shared/domain/values/password.ts';

/** What guessing costs; it stands in each stored text, so it may grow. */
export interface SecretCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/**
 * 128 MB and more than half a second for each try (N = 2^17, r = 8, p = 1: OWASP Password Storage
 * Cheat Sheet).
 */
export const SECRET_COST: SecretCost = { logN: 17, r: 8, p: 1 };

/** A damaged text must not take the machine's memory. */
const MOST_MEMORY = 256 * 1024 * 1024;
const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** Keeps passwords and codes as nobody can read them back. */
export interface Secrets {
  /** `$scrypt$ln=17,r=8,p=1$<salt>$<hash>`, each in base 64. */
  hash(secret: string): Promise<string>;
  /** Takes as long where nothing is stored: who has an account must not be told by the clock. */
  matches(stored: string | null, secret: string): Promise<boolean>;
  /** Cheaper to guess than what is stored today. */
  isOutdated(stored: string): boolean;
}

/** One hash at a time: each takes much memory. */
export function createSecrets(cost: SecretCost = SECRET_COST): Secrets {
  const inTurn = createTurns();
  const nobody: Parsed = { cost, salt: randomBytes(SALT_BYTES), hash: randomBytes(HASH_BYTES) };
  return {
    hash: async (secret) => {
      const salt = randomBytes(SALT_BYTES);
      const hash = await inTurn(() => derive(secret, salt, cost));
      const { logN, r, p } = cost;
      return `$scrypt$ln=${logN},r=${r},p=${p}$${base64(salt)}$${base64(hash)}`;
    },
    matches: async (stored, secret) => {
      const known = stored === null ? null : parse(stored);
      const { salt, hash, cost: paid } = known ?? nobody;
      const typed = await inTurn(() => derive(secret, salt, paid));
      return timingSafeEqual(typed, hash) && known !== null;
    },
    isOutdated: (stored) => {
      const known = parse(stored)?.cost;
      return !known || 2 ** known.logN * known.r * known.p < 2 ** cost.logN * cost.r * cost.p;
    },
  };
}

/** Runs one piece of work after the other, whatever becomes of each. */
export function createTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
}

interface Parsed {
  readonly cost: SecretCost;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/** `$scrypt$ln=17,r=8,p=1$c2FsdA$aGFzaA`; null where it is none of ours or nobody could pay for it. */
function parse(stored: string): Parsed | null {
  const found = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/.exec(
    stored,
  );
  if (!found) return null;
  const [, logN, r, p, salt = '', hash = ''] = found;
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
  const bytes = Buffer.from(hash, 'base64');
  const isPayable = cost.logN * cost.r * cost.p > 0 && memoryOf(cost) <= MOST_MEMORY;
  return isPayable && bytes.length === HASH_BYTES
    ? { cost, salt: Buffer.from(salt, 'base64'), hash: bytes }
    : null;
}

function memoryOf({ logN, r, p }: SecretCost): number {
  return 128 * r * (2 ** logN + p);
}

function derive(secret: string, salt: Buffer, { logN, r, p }: SecretCost): Promise<Buffer> {
  const options = { N: 2 ** logN, r, p, maxmem: MOST_MEMORY };
  return new Promise((resolve, reject) => {
    scrypt(toSecret(secret), salt, HASH_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
