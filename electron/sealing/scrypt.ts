import { scrypt } from 'node:crypto';
import { toSecret } from '../../shared/domain/values/password.ts';

/** What guessing costs. It stands beside whatever was made with it, so it may grow. */
export interface ScryptCost {
  /** Log2 of N. */
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MB and more than half a second for each try (OWASP Password Storage Cheat Sheet). */
export const SCRYPT_COST: ScryptCost = { logN: 17, r: 8, p: 1 };

export const KEY_BYTES = 32;

const MOST_MEMORY = 512 * 1024 * 1024;
const MOST_P = 4;

/** Whether this is a cost at all, and one that is paid: damaged bytes must not take the machine's memory or time. */
export function isPayable({ logN, r, p }: ScryptCost): boolean {
  if (logN < 1 || r < 1 || p < 1) return false;
  return logN < 30 && memoryOf({ logN, r }) <= MOST_MEMORY && p <= MOST_P;
}

/** 32 bytes made of what somebody typed, whichever keyboard typed it. */
export function deriveKey(typed: string, salt: Uint8Array, cost: ScryptCost): Promise<Buffer> {
  const { logN, r, p } = cost;
  const options = { N: 2 ** logN, r, p, maxmem: 2 * memoryOf(cost) };
  return new Promise((resolve, reject) => {
    scrypt(toSecret(typed), salt, KEY_BYTES, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

function memoryOf({ logN, r }: Pick<ScryptCost, 'logN' | 'r'>): number {
  return 128 * r * 2 ** logN;
}
