import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string) => resolve(import.meta.dirname, path);

// The packages in "dependencies" (better-sqlite3: native; pdfkit: loads its parts by name) stay
// outside and are packed as they are; everything else is bundled. The targets are those of the
// oldest Electron the app is tried on.
export default defineConfig({
  main: {
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
