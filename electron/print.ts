import { setTimeout as sleep } from 'node:timers/promises';
import { BrowserWindow, type WebContents, type WebPreferences } from 'electron';
import { Failure } from '../shared/failure.ts';

const VIEWER_MS = 10_000;
/** There is no event for "the viewer has drawn its pages". */
const DRAWING_MS = 1_000;

/** Prints a document through the system's dialog. Failures: printer-unavailable, letter-not-found. */
export async function printDocument(
  parent: BrowserWindow,
  url: string,
  webPreferences: WebPreferences,
): Promise<void> {
  if ((await parent.webContents.getPrintersAsync()).length === 0)
    throw new Failure('printer-unavailable');
  const window = new BrowserWindow({ show: false, webPreferences });
  try {
    await window.loadURL(url);
    await viewerReady(window.webContents);
    await print(window.webContents);
  } finally {
    window.destroy();
  }
}

async function viewerReady(contents: WebContents): Promise<void> {
  const deadline = Date.now() + VIEWER_MS;
  const isThere = () =>
    contents.mainFrame.framesInSubtree.some(({ url }) => url.startsWith('chrome-extension:'));
  while (!isThere() && Date.now() < deadline) await sleep(100);
  await sleep(DRAWING_MS);
}

/** Resolves when the pages are handed over or the person cancels the dialog. */
function print(contents: WebContents): Promise<void> {
  return new Promise((resolve, reject) => {
    contents.print({ silent: false }, (success, reason) => {
      if (success || /cancel/i.test(reason)) resolve();
      else reject(new Failure('printer-unavailable'));
    });
  });
}
