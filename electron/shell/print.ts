import { setTimeout as sleep } from 'node:timers/promises';
import { BrowserWindow, type WebContents, type WebPreferences } from 'electron';
import { Failure } from '../../shared/failure.ts';
import { readPageSize, type PageSize } from './page-size.ts';

const VIEWER_MS = 10_000;
/** There is no event for "the viewer has drawn its pages". */
const DRAWING_MS = 1_000;
/** How long a print that cannot even begin takes to say so. */
const REFUSAL_MS = 1_500;

let latest: BrowserWindow | null = null;

/**
 * Opens the system's print dialog for a document. It answers when the dialog is up, not when paper
 * comes out: for a PDF, Electron never says how the printing ended. For that reason too the hidden
 * window that prints stays until the next print or until its parent closes. The paper is preset to
 * the document's own: on a printer's A4 an F4 letter would lose its head.
 * Failure: printer-unavailable.
 */
export async function printDocument(
  parent: BrowserWindow,
  { url, bytes }: { readonly url: string; readonly bytes: Uint8Array },
  webPreferences: WebPreferences,
): Promise<void> {
  if ((await parent.webContents.getPrintersAsync()).length === 0)
    throw new Failure('printer-unavailable');
  if (latest && !latest.isDestroyed()) latest.destroy();
  const window = new BrowserWindow({ parent, show: false, webPreferences });
  latest = window;
  await window.loadURL(url);
  await viewerReady(window.webContents);
  await print(window.webContents, readPageSize(bytes));
}

async function viewerReady(contents: WebContents): Promise<void> {
  const deadline = Date.now() + VIEWER_MS;
  const isThere = () =>
    contents.mainFrame.framesInSubtree.some(({ url }) => url.startsWith('chrome-extension:'));
  while (!isThere() && Date.now() < deadline) await sleep(100);
  await sleep(DRAWING_MS);
}

function print(contents: WebContents, pageSize: PageSize | null): Promise<void> {
  const refused = new Promise<void>((resolve, reject) => {
    contents.print({ silent: false, ...(pageSize ? { pageSize } : {}) }, (success, reason) => {
      if (success || /cancel/i.test(reason)) resolve();
      else reject(new Failure('printer-unavailable'));
    });
  });
  return Promise.race([refused, sleep(REFUSAL_MS)]);
}
