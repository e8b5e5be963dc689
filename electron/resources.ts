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

/** Where packages bring their programs (WebAssembly): the reader of QR codes, decoders of scans in PDFs. */
const WASM = {
  'zxing_reader.wasm': 'zxing-wasm/dist/reader',
  'jbig2.wasm': 'pdfjs-dist/wasm',
  'openjpeg.wasm': 'pdfjs-dist/wasm',
  'qcms_bg.wasm': 'pdfjs-dist/wasm',
} as const;

export type WasmName = keyof typeof WASM;

export function isWasmName(name: string): name is WasmName {
  return Object.hasOwn(WASM, name);
}

/** Beside the built code, or from the sources as its package brings it. */
export function wasmPath(name: WasmName): string {
  return import.meta.filename.endsWith('.ts')
    ? join(root, 'node_modules', WASM[name], name)
    : join(root, 'out/main/wasm', name);
}

/** The page that checks letters on a phone, still without an office: made by the build. */
export function phonePagePath(): string {
  return join(root, 'out/phone/page.html');
}
