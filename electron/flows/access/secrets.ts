import { randomBytes, timingSafeEqual } from 'node:crypto';
import {
  deriveKey,
  isPayable,
  KEY_BYTES,
  SCRYPT_COST,
  type ScryptCost,
} from '../../sealing/scrypt.ts';
import { createTurns } from '../../turns.ts';

const SALT_BYTES = 16;

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
export function createSecrets(cost: ScryptCost = SCRYPT_COST): Secrets {
  const inTurn = createTurns();
  const nobody: Parsed = { cost, salt: randomBytes(SALT_BYTES), hash: randomBytes(KEY_BYTES) };
  return {
    hash: async (secret) => {
      const salt = randomBytes(SALT_BYTES);
      const hash = await inTurn(() => deriveKey(secret, salt, cost));
      const { logN, r, p } = cost;
      return `$scrypt$ln=${logN},r=${r},p=${p}$${base64(salt)}$${base64(hash)}`;
    },
    matches: async (stored, secret) => {
      const known = stored === null ? null : parse(stored);
      const { salt, hash, cost: paid } = known ?? nobody;
      const typed = await inTurn(() => deriveKey(secret, salt, paid));
      return timingSafeEqual(typed, hash) && known !== null;
    },
    isOutdated: (stored) => {
      const known = parse(stored)?.cost;
      return !known || 2 ** known.logN * known.r * known.p < 2 ** cost.logN * cost.r * cost.p;
    },
  };
}

interface Parsed {
  readonly cost: ScryptCost;
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
  return isPayable(cost) && bytes.length === KEY_BYTES
    ? { cost, salt: Buffer.from(salt, 'base64'), hash: bytes }
    : null;
}

function base64(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
