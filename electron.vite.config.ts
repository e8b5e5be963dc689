import { createHash } from 'node:crypto';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { build, type Plugin } from 'vite';

const at = (path: string) => resolve(import.meta.dirname, path);

const qrReader = at('node_modules/zxing-wasm/dist/reader/zxing_reader.wasm');
const decoders = ['jbig2.wasm', 'openjpeg.wasm', 'qcms_bg.wasm'];

/** Programs (WebAssembly) beside the code that asks for them: no bundler takes them along by itself. */
function withPrograms(): Plugin {
  return {
    name: 'programs',
    closeBundle: async () => {
      const folder = at('out/main/wasm');
      await mkdir(folder, { recursive: true });
      await copyFile(qrReader, join(folder, basename(qrReader)));
      for (const name of decoders)
        await copyFile(at(`node_modules/pdfjs-dist/wasm/${name}`), join(folder, name));
    },
  };
}

/**
 * The page that checks letters on a phone: one file with everything in it, that needs no network and no
 * server. What belongs to an office is left open in it, for the program to fill.
 */
function withPhonePage(): Plugin {
  return {
    name: 'phone-page',
    closeBundle: async () => {
      const read = (file: string) => readFile(at(`renderer/phone/${file}`), 'utf8');
      const script = await phoneScript();
      const reader = (await readFile(qrReader)).toString('base64');
      const parts = {
        policy: `<meta http-equiv="Content-Security-Policy" content="${phonePolicy(script)}" />`,
        style: `<style>\n${await read('page.css')}</style>`,
        reader: `<script type="application/octet-stream" id="qr-reader">${reader}</script>`,
        script: `<script type="module">${script}</script>`,
      };
      const page = Object.entries(parts).reduce(
        (html, [name, part]) => html.replace(`<!-- ${name} -->`, () => part),
        await read('page.html'),
      );
      await mkdir(at('out/phone'), { recursive: true });
      await writeFile(at('out/phone/page.html'), page);
    },
  };
}

/** One piece of code, for phones that are some years old. */
async function phoneScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: at('renderer/phone'),
    logLevel: 'warn',
    build: {
      write: false,
      target: ['chrome97', 'safari16'],
      modulePreload: false,
      rolldownOptions: { input: at('renderer/phone/page.ts') },
    },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle) || bundle.output.length !== 1)
    throw new Error('the phone page is not one piece of code');
  return bundle.output[0].code.trim().replaceAll('</script', String.raw`<\/script`);
}

/** This script and no other runs, and nothing is fetched or sent: no origin is named at all. */
function phonePolicy(script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return (
    `default-src 'none'; script-src 'sha256-${hash}' 'wasm-unsafe-eval'; ` +
    `style-src 'unsafe-inline'; img-src blob:; base-uri 'none'; form-action 'none'`
  );
}

// The packages in "dependencies" (better-sqlite3: native; pdfkit: loads its parts by name) stay
// outside and are packed as they are; everything else is bundled. The targets are those of the
// oldest Electron the app is tried on.
export default defineConfig({
  main: {
    plugins: [withPrograms(), withPhonePage()],
    build: {
      outDir: 'out/main',
      target: 'node20',
      sourcemap: true,
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          backend: at('electron/backend.ts'),
          worker: at('electron/worker.ts'),
        },
        // Names stay, for the stacks in the log; comments and white space are a third of the code.
        output: { minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } } },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      target: 'node20',
      externalizeDeps: false,
      // In the sandbox there are neither ES modules nor packages: one CommonJS file.
      rolldownOptions: {
        input: at('electron/preload.ts'),
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    build: {
      outDir: 'out/renderer',
      target: 'chrome130',
      minify: true,
      chunkSizeWarningLimit: 3000, // read from disk, not over a network
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
