import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The folder that holds package.json: the project when run from its sources, the archive when
 * packed. Built code lies at different depths below it, so it is looked for upwards.
 */
function findRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

const root = findRoot();

/** A file that is shipped as it is: `resourcePath('fonts', 'Arimo-Regular.ttf')`. */
export function resourcePath(...parts: readonly string[]): string {
  return join(root, 'resources', ...parts);
}

/** The file to start a thread or a process from: the built one, or from the sources the source. */
export function programPath(name: 'backend' | 'worker'): string {
  return import.meta.filename.endsWith('.ts')
    ? join(root, 'electron', `${name}.ts`)
    : join(root, 'out/main', `${name}.js`);
}

/** The program of the QR reader (WebAssembly): beside the built code, or as its package brings it. */
export function qrReaderPath(): string {
  return import.meta.filename.endsWith('.ts')
    ? join(root, 'node_modules/zxing-wasm/dist/reader/zxing_reader.wasm')
    : join(root, 'out/main/zxing_reader.wasm');
}

/** The page that checks letters on a phone, still without an office: made by the build. */
export function phonePagePath(): string {
  return join(root, 'out/phone/page.html');
}
