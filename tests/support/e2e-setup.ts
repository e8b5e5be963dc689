import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDisplay } from './display.ts';
import { refuseLeaks } from './log-leaks.ts';
import { findRuntime, type Runtime } from './electron-runtime.ts';

declare module 'vitest' {
  interface ProvidedContext {
    runtime: Runtime;
    display: string | undefined;
    /** A folder for what the run writes; removed at its end. */
    work: string;
  }
}

const root = resolve(import.meta.dirname, '../..');

/** Once before the tests in the real window: what they run on, named in the output. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync(join(root, 'out/main/main.js')))
    throw new Error('The app is not built yet: npm run build');
  const work = mkdtempSync(join(tmpdir(), 'buku-pks-e2e-'));
  const runtime = await findRuntime(work);
  const display = await openDisplay();
  mkdirSync(join(root, 'test-results'), { recursive: true }); // for pictures
  process.stdout.write(`\nThe window runs on ${runtime.name}.\n\n`);
  project.provide('runtime', runtime);
  project.provide('display', display.name);
  project.provide('work', work);
  return () => {
    display.stop();
    try {
      refuseLeaks(work);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  };
}
