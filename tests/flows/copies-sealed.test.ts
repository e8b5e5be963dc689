import { createDecipheriv, createHmac, randomBytes, scryptSync } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import {
  isSealed,
  makeSealKey,
  openSealed,
  proveSealed,
  sealFile,
  type SealKey,
} from '../../electron/sealing/sealed-copy.ts';
import { freshFolder } from '../support/database.ts';

const PASSPHRASE = 'kata sandi cadangan';
let folder: string;
let seal: SealKey;
let sealed: string;
const plain = randomBytes(700_001);

beforeAll(async () => {
  folder = freshFolder();
  seal = await makeSealKey(PASSPHRASE);
  sealed = join(folder, 'salinan.bpks');
  writeFileSync(join(folder, 'salinan.sqlite'), plain);
  await sealFile(join(folder, 'salinan.sqlite'), sealed, seal);
});

/** Written from the description at the head of the format's file alone. */
function decode(bytes: Buffer, passphrase: string): Buffer {
  if (bytes.toString('latin1', 0, 4) !== 'BPKS' || bytes[4] !== 1) throw new Error('not sealed');
  const [logN = 0, r = 0, p = 0] = bytes.subarray(5, 8);
  const [salt, nonce] = [bytes.subarray(8, 24), bytes.subarray(24, 36)];
  const cost = { N: 2 ** logN, r, p, maxmem: 2 ** 30 };
  const key = scryptSync(passphrase.normalize('NFKC'), salt, 32, cost);
  const check = createHmac('sha256', key).update(bytes.subarray(0, 36)).digest().subarray(0, 16);
  if (!check.equals(bytes.subarray(36, 52))) throw new Error('another passphrase');
  const opening = createDecipheriv('aes-256-gcm', key, nonce);
  opening.setAAD(bytes.subarray(0, 52));
  opening.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([opening.update(bytes.subarray(52, -16)), opening.final()]);
}

it('is opened by whoever follows its description', () => {
  expect(decode(readFileSync(sealed), PASSPHRASE).equals(plain)).toBe(true);
});

it('is opened as it was sealed', async () => {
  expect(await isSealed(sealed)).toBe(true);
  const opened = join(folder, 'dibuka.sqlite');
  await openSealed(sealed, opened, PASSPHRASE);
  expect(readFileSync(opened).equals(plain)).toBe(true);
  await proveSealed(sealed, seal);
});

it('asks for a passphrase, and says so where it is another', async () => {
  const target = join(folder, 'tidak.sqlite');
  await expect(openSealed(sealed, target, null)).rejects.toMatchObject({
    code: 'copy-passphrase-needed',
  });
  await expect(openSealed(sealed, target, `${PASSPHRASE}.`)).rejects.toMatchObject({
    code: 'copy-passphrase-wrong',
  });
  expect(existsSync(target)).toBe(false);
});

it('with any bit turned over, or cut anywhere, is refused and leaves nothing', async () => {
  const bytes = readFileSync(sealed);
  const path = join(folder, 'rusak.bpks');
  const target = join(folder, 'rusak.sqlite');
  const refused = async (damaged: Buffer) => {
    writeFileSync(path, damaged);
    await expect(proveSealed(path, seal)).rejects.toMatchObject({ code: 'copy-damaged' });
  };
  // Every bit of the head and of the tag, and some of what lies between.
  const ends = [
    ...Array(52).keys(),
    ...Array.from({ length: 16 }, (_, i) => bytes.length - 16 + i),
  ];
  for (const at of ends)
    for (let bit = 0; bit < 8; bit += 1) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      // eslint-disable-next-line no-await-in-loop
      await refused(damaged);
    }
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(7), async (at, bit) => {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      await refused(damaged);
    }),
    { numRuns: 40 },
  );
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), (length) => refused(bytes.subarray(0, length))),
    { numRuns: 40 },
  );
  writeFileSync(path, bytes.with(300_000, (bytes[300_000] ?? 0) ^ 1));
  await expect(openSealed(path, target, PASSPHRASE)).rejects.toMatchObject({
    code: 'copy-damaged',
  });
  expect(existsSync(target)).toBe(false);
});

it('with a head that asks for too much is refused before anything is paid for', async () => {
  const bytes = readFileSync(sealed);
  const path = join(folder, 'mahal.bpks');
  for (const cost of [
    [30, 8, 1],
    [22, 8, 1],
    [17, 255, 1],
    [17, 8, 200],
    [0, 8, 1],
  ]) {
    writeFileSync(
      path,
      Buffer.concat([bytes.subarray(0, 5), Buffer.from(cost), bytes.subarray(8)]),
    );
    const began = performance.now();
    // eslint-disable-next-line no-await-in-loop
    await expect(openSealed(path, join(folder, 'x'), PASSPHRASE)).rejects.toMatchObject({
      code: 'copy-damaged',
    });
    expect(performance.now() - began).toBeLessThan(1000);
  }
});

it('of a later version of the format is said to be newer', async () => {
  const path = join(folder, 'baru.bpks');
  writeFileSync(path, Buffer.from(readFileSync(sealed)).fill(2, 4, 5));
  await expect(openSealed(path, join(folder, 'x'), PASSPHRASE)).rejects.toMatchObject({
    code: 'copy-newer',
  });
});
