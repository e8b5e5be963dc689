import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { recordSignatureUse } from '../../electron/db/office/signature-images.ts';
import type { Context } from '../../electron/flows/context.ts';
import {
  listSignatureImages,
  listSignatureUses,
  openKeptSignatureImage,
  openSignatureImage,
  removeSignatureImage,
  setSignatureImage,
} from '../../electron/flows/signatures/signature-images.ts';
import { changeSignatory, removeSignatory } from '../../electron/flows/office/signatories.ts';
import { waitAfterWrongTries } from '../../electron/flows/signatures/wrong-tries.ts';
import { openSealedImage, sealImage } from '../../electron/sealing/sealed-image.ts';
import { testContext } from '../support/context.ts';
import { freshFolder, TEST_NOW } from '../support/database.ts';
import { aPng } from '../support/image.ts';

const PASSPHRASE = 'contoh sandi';
const IMAGE = aPng(60, 20);
const SHA256 = createHash('sha256').update(IMAGE).digest('hex');

function aFile(bytes: Uint8Array): string {
  const path = join(freshFolder(), 'tanda-tangan.png');
  writeFileSync(path, bytes);
  return path;
}

async function withImage(different: Partial<Context> = {}) {
  const context = await testContext(different);
  const signatory = await changeSignatory(context, {
    id: null,
    name: 'Wa Contoh',
    position: 'Kepala Dinas Contoh',
    rank: 'Pembina, IV/a',
    nip: '196908061996031003',
    from: '2025-01-01',
    until: null,
  });
  const wish = { signatoryId: signatory.id, path: aFile(IMAGE), passphrase: PASSPHRASE };
  await setSignatureImage(context, wish);
  return { context, wish, id: signatory.id };
}

it('with its passphrase the image comes back as it was', async () => {
  const { context, id } = await withImage();
  const opened = await openSignatureImage(context, id, PASSPHRASE);
  expect(opened.sha256).toBe(SHA256);
  expect(opened.image.mediaType).toBe('image/png');
  expect(Buffer.from(opened.image.bytes).equals(IMAGE)).toBe(true);
});

it('nothing of the image or the passphrase stands in the database files', async () => {
  const { context } = await withImage();
  const folder = dirname(context.data.raw.name);
  const names = readdirSync(folder);
  expect(names.length).toBeGreaterThan(0);
  const pixels = IMAGE.subarray(41, IMAGE.length - 12);
  for (const name of names) {
    const stored = readFileSync(join(folder, name));
    expect(stored.includes(pixels), `in ${name}`).toBe(false);
    expect(stored.includes(Buffer.from('IHDR')), `in ${name}`).toBe(false);
    expect(stored.includes(Buffer.from(PASSPHRASE)), `in ${name}`).toBe(false);
  }
});

it('a wrong passphrase opens nothing and is recorded with who tried', async () => {
  const { context, id } = await withImage();
  const opening = openSignatureImage(context, id, `${PASSPHRASE}!`);
  await expect(opening).rejects.toMatchObject({ code: 'signature-passphrase-wrong' });
  expect(await listSignatureUses(context)).toMatchObject([
    {
      signatory: 'Wa Contoh',
      purpose: 'refused',
      letters: 0,
      actor: 'terminal',
      at: TEST_NOW.toISOString(),
    },
  ]);
});

it('each wrong try makes the next wait longer, however many come at once', async () => {
  const { context, id } = await withImage();
  const start = performance.now();
  const tries = Array.from({ length: 4 }, () => openSignatureImage(context, id, 'bukan sandinya'));
  await Promise.allSettled(tries);
  expect(performance.now() - start).toBeGreaterThan(1000);
  expect(await listSignatureUses(context)).toHaveLength(4);
}, 20_000);

it.each([
  [2, 0, 0],
  [3, 0, 1000],
  [4, 0, 2000],
  [4, 1500, 500],
  [5, 60_000, 0],
  [20, 0, 30_000],
])('after %i wrong tries, %i ms ago, the next waits %i ms', (count, ago, wait) => {
  const last = new Date(TEST_NOW.getTime() - ago);
  expect(waitAfterWrongTries({ count, last }, TEST_NOW)).toBe(wait);
});

it('a use is recorded with the letters it signed, and ends the waiting', async () => {
  const { context, id } = await withImage();
  const use = { signatory: 'Wa Contoh', imageSha256: SHA256, printId: null, actor: 'jendela' };
  for (let round = 0; round < 9; round += 1)
    await recordSignatureUse(context.data.db, {
      ...use,
      purpose: 'refused',
      letters: 0,
      via: 'program' as const,
      now: TEST_NOW,
    });
  await context.data.db.transaction().execute((trx) =>
    recordSignatureUse(trx, {
      ...use,
      purpose: 'issue',
      letters: 40,
      via: 'program' as const,
      now: TEST_NOW,
    }),
  );
  const start = performance.now();
  await openSignatureImage(context, id, PASSPHRASE);
  expect(performance.now() - start).toBeLessThan(10_000);
  expect((await listSignatureUses(context))[0]).toMatchObject({
    purpose: 'issue',
    letters: 40,
    actor: 'jendela',
  });
});

it('a new image takes the place of the one before, with its own passphrase', async () => {
  const { context, wish, id } = await withImage();
  await setSignatureImage(context, {
    ...wish,
    path: aFile(aPng(30, 30)),
    passphrase: 'sandi yang lain',
  });
  expect(await listSignatureImages(context)).toHaveLength(1);
  const old = openSignatureImage(context, id, PASSPHRASE);
  await expect(old).rejects.toMatchObject({ code: 'signature-passphrase-wrong' });
  expect((await openSignatureImage(context, id, 'sandi yang lain')).sha256).not.toBe(SHA256);
});

it('what was removed is gone, and the record of its uses stays', async () => {
  const { context, id } = await withImage();
  await openSignatureImage(context, id, 'bukan sandinya').catch(() => {});
  await removeSignatureImage(context, id);
  const opening = openSignatureImage(context, id, PASSPHRASE);
  await expect(opening).rejects.toMatchObject({ code: 'signature-missing' });
  expect(await listSignatureUses(context)).toHaveLength(1);
});

const recordIssue = (context: Context) =>
  recordSignatureUse(context.data.db, {
    signatory: 'Wa Contoh',
    imageSha256: SHA256,
    purpose: 'issue',
    printId: null,
    letters: 3,
    actor: 'jendela',
    via: 'program' as const,
    now: TEST_NOW,
  });

it.each<[string, (given: Awaited<ReturnType<typeof withImage>>) => Promise<unknown>]>([
  [
    'was replaced',
    ({ context, wish }) =>
      setSignatureImage(context, { ...wish, path: aFile(aPng(9, 9)), passphrase: 'sandi lain' }),
  ],
  ['lost its signatory', ({ context, id }) => removeSignatory(context, id)],
])(
  'an image that %s signs no new letter, and letters that bear it are printed again',
  async (_what, change) => {
    const given = await withImage();
    const { context, id } = given;
    await recordIssue(context);
    await change(given);
    await expect(openSignatureImage(context, id, PASSPHRASE)).rejects.toThrow();
    const kept = await openKeptSignatureImage(context, SHA256, PASSPHRASE);
    expect(Buffer.from(kept.image.bytes).equals(IMAGE)).toBe(true);
    expect(kept.signatory).toBe('Wa Contoh');
  },
);

it('an image that no letter bears is not kept when another takes its place', async () => {
  const { context, wish } = await withImage();
  await setSignatureImage(context, { ...wish, path: aFile(aPng(9, 9)) });
  const opening = openKeptSignatureImage(context, SHA256, PASSPHRASE);
  await expect(opening).rejects.toMatchObject({ code: 'signature-missing' });
});

it('the same image set again with a new passphrase ends the old one', async () => {
  const { context, wish } = await withImage();
  await recordIssue(context);
  await setSignatureImage(context, { ...wish, passphrase: 'sandi yang baru' });
  const old = openKeptSignatureImage(context, SHA256, PASSPHRASE);
  await expect(old).rejects.toMatchObject({ code: 'signature-passphrase-wrong' });
  expect((await openKeptSignatureImage(context, SHA256, 'sandi yang baru')).sha256).toBe(SHA256);
});

it.each([
  ['text', Buffer.from('bukan gambar'), 'image-unreadable'],
  ['half an image', IMAGE.subarray(0, IMAGE.length / 2), 'image-unreadable'],
  [
    'an image of more than 2 MB',
    Buffer.concat([IMAGE, Buffer.alloc(2 * 1024 * 1024)]),
    'image-too-large',
  ],
])('%s is refused and changes nothing', async (_what, bytes, code) => {
  const { context, wish, id } = await withImage();
  const setting = setSignatureImage(context, { ...wish, path: aFile(bytes) });
  await expect(setting).rejects.toMatchObject({ code });
  expect((await openSignatureImage(context, id, PASSPHRASE)).sha256).toBe(SHA256);
});

it('a passphrase needs eight characters', async () => {
  const { context, wish } = await withImage();
  const setting = setSignatureImage(context, { ...wish, passphrase: '7 huruf' });
  await expect(setting).rejects.toMatchObject({ code: 'signature-passphrase-short' });
});

it('any changed byte of a sealed image is noticed', async () => {
  const image = { bytes: new Uint8Array(IMAGE), mediaType: 'image/png' as const };
  const sealed = await sealImage(image, PASSPHRASE);
  expect(await openSealedImage(sealed, PASSPHRASE)).toEqual(image);
  for (const at of [0, 4, 7, 8, 24, 36, sealed.length - 1]) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] as number) ^ 0x80;
    expect(await openSealedImage(changed, PASSPHRASE), `byte ${at}`).toBeNull();
  }
});

it('the same passphrase seals differently each time, and may be typed in either form of its accents', async () => {
  const image = { bytes: new Uint8Array(IMAGE), mediaType: 'image/jpeg' as const };
  const [one, two] = [
    await sealImage(image, 'sandi rahasi\u00e9'),
    await sealImage(image, 'sandi rahasi\u00e9'),
  ];
  expect(one.subarray(8).equals(two.subarray(8))).toBe(false);
  expect(await openSealedImage(one, 'sandi rahasie\u0301')).toEqual(image);
});
