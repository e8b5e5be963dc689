import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

import { createPackage, extractFile, getRawHeader, listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { Arch, build, Platform } from 'electron-builder';
import { afterAll, beforeAll, expect, it } from 'vitest';

// The package for Windows, made around an empty shell in place of Electron's program: what would
// be in it shows on any machine, without a download.
const root = resolve(import.meta.dirname, '../..');
const work = mkdtempSync(join(tmpdir(), 'buku-pks-package-'));
const unpacked = join(work, 'release/win-unpacked');
const program = join(unpacked, 'Buku PKS.exe');
let files: readonly string[];

beforeAll(async () => {
  if (!existsSync(join(root, 'out/main/main.js')))
    throw new Error('The app is not built yet: npm run build');
  await build({
    projectDir: root,
    targets: Platform.WINDOWS.createTarget('dir', Arch.x64),
    config: { electronDist: await emptyShell(), directories: { output: join(work, 'release') } },
  });
  const archive = join(unpacked, 'resources/app.asar');
  files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/'));
}, 180_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A small Windows program that has what the packer edits: version information and fuses. */
async function emptyShell(): Promise<string> {
  const folder = join(work, 'electron');
  mkdirSync(join(folder, 'resources'), { recursive: true });
  mkdirSync(join(folder, 'locales'));
  const shell = join(folder, 'electron.exe');
  copyFileSync(join(root, 'node_modules/electron-winstaller/vendor/Setup.exe'), shell);
  // Where Electron keeps its fuses: a mark, the version, how many, and each of them off but one.
  const fuses = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX\u0001\u0009000000010';
  appendFileSync(shell, Buffer.from(fuses, 'latin1'));
  for (const language of ['id', 'en-US', 'fr'])
    writeFileSync(join(folder, `locales/${language}.pak`), '');
  writeFileSync(join(folder, 'version'), '0.0.0');
  mkdirSync(join(work, 'empty'));
  await createPackage(join(work, 'empty'), join(folder, 'resources/default_app.asar'));
  return folder;
}

it('what runs and what it needs is in the package', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      '/package.json',
      '/out/main/main.js',
      '/out/main/backend.js',
      '/out/main/worker.js',
      '/out/main/wasm/jbig2.wasm',
      '/out/main/wasm/zxing_reader.wasm',
      '/out/phone/page.html',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/resources/fonts/Arimo-Regular.ttf',
      '/resources/samples/contoh-1-rapi.xlsx',
      '/resources/icon.png',
      '/node_modules/better-sqlite3/lib/index.js',
      '/node_modules/pdfkit/package.json',
    ]),
  );
});

it('the only native binary is the one for Windows, beside the archive', () => {
  const binary = '/node_modules/better-sqlite3/prebuilds/win32-x64.node';
  expect(files.filter((file) => file.endsWith('.node'))).toEqual([binary]);
  expect(existsSync(join(unpacked, 'resources/app.asar.unpacked', binary))).toBe(true);
});

it('sources, tests, tools and maps are left out', () => {
  const rooms = new Set(files.map((file) => file.split('/')[1]));
  expect(rooms).toEqual(new Set(['node_modules', 'out', 'package.json', 'resources']));
  expect(files.filter((file) => file.startsWith('/out/') && file.endsWith('.map'))).toEqual([]);
  expect(
    files.filter((file) => /^\/node_modules\/(react|electron|exceljs|node-)/.test(file)),
  ).toEqual([]);
  expect(statSync(join(unpacked, 'resources/app.asar')).size).toBeLessThan(30_000_000);
});

it('only Indonesian and English of the browser are shipped', () => {
  const languages = ['id', 'en-US', 'fr'].filter((language) =>
    existsSync(join(unpacked, `locales/${language}.pak`)),
  );
  expect(languages).toEqual(['id', 'en-US']);
});

it('the fuses let the program be nothing but this app', async () => {
  const fuses = await getCurrentFuseWire(program);
  const [DISABLE, ENABLE] = ['0', '1'].map((digit) => digit.charCodeAt(0)); // as in the file
  expect(fuses).toMatchObject({
    [FuseV1Options.RunAsNode]: DISABLE,
    [FuseV1Options.EnableCookieEncryption]: ENABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: DISABLE,
    [FuseV1Options.EnableNodeCliInspectArguments]: DISABLE,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: ENABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: ENABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: DISABLE,
  });
});

it('the program carries the icon, which holds every size from 16 to 256', () => {
  const icon = readFileSync(join(root, 'resources/icon.ico'));
  const sizes = Array.from(
    { length: icon.readUInt16LE(4) },
    (_, index) => icon[6 + 16 * index] || 256,
  );
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  const smallest = icon.subarray(
    icon.readUInt32LE(18),
    icon.readUInt32LE(18) + icon.readUInt32LE(14),
  );
  expect(readFileSync(program).includes(smallest)).toBe(true);
});

it('the program knows the sum of its archive, and the archive the sum of every file in it', () => {
  const archive = join(unpacked, 'resources/app.asar');
  const { headerString } = getRawHeader(archive);
  const carried = /\[\{"file":"[^\]]*app\.asar"[^\]]*\}\]/u.exec(
    readFileSync(program).toString('latin1'),
  );
  const known = JSON.parse(carried?.[0] ?? '[]') as { file: string; alg: string; value: string }[];
  const entry = known.find(({ file }) => file === 'resources\\app.asar');
  expect(entry).toMatchObject({ alg: 'SHA256', value: sha256(Buffer.from(headerString)) });

  const packed = filesIn((JSON.parse(headerString) as Entry).files ?? {});
  expect(packed.length).toBeGreaterThan(50);
  const unlike = packed.filter(
    ({ name, integrity }) => !isLike(extractFile(archive, name), integrity),
  );
  expect(unlike.map(({ name }) => name)).toEqual([]);
  // One byte that turned over shows: in a file by its sum, in the list of sums by that which the program knows.
  const { name, integrity } = packed.find(
    (file) => file.name === join('out', 'main', 'main.js'),
  ) as Packed;
  const flipped = Buffer.from(extractFile(archive, name));
  flipped.writeUInt8((flipped.at(-1) ?? 0) ^ 1, flipped.length - 1);
  expect(isLike(flipped, integrity)).toBe(false);
});

interface Integrity {
  readonly algorithm: string;
  readonly hash: string;
  readonly blockSize: number;
  readonly blocks: readonly string[];
}
interface Entry {
  readonly files?: Readonly<Record<string, Entry>>;
  readonly unpacked?: boolean;
  readonly integrity?: Integrity;
}
interface Packed {
  readonly name: string;
  readonly integrity: Integrity | undefined;
}

function filesIn(entries: Readonly<Record<string, Entry>>, above = ''): Packed[] {
  return Object.entries(entries).flatMap(([own, entry]) => {
    const name = join(above, own);
    if (entry.files) return filesIn(entry.files, name);
    return entry.unpacked ? [] : [{ name, integrity: entry.integrity }];
  });
}

/** As the program compares while it reads: block by block. */
function isLike(bytes: Buffer, integrity: Integrity | undefined): boolean {
  if (integrity?.algorithm !== 'SHA256') return false;
  const { blockSize, blocks, hash } = integrity;
  const found = Array.from({ length: Math.max(1, Math.ceil(bytes.length / blockSize)) }, (_, at) =>
    sha256(bytes.subarray(at * blockSize, (at + 1) * blockSize)),
  );
  return sha256(bytes) === hash && found.join() === blocks.slice(0, found.length).join();
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
