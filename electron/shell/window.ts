/** The one window, and every security switch of the app in one place. */
import { join } from 'node:path';
import {
  BrowserWindow,
  type BrowserWindowConstructorOptions,
  type Session,
  type WebContents,
  type WebPreferences,
} from 'electron';
import { createCrashCounter } from './crash-counter.ts';
import { logEvent } from '../log.ts';
import { resourcePath } from '../resources.ts';
import { DOCUMENT_URL, UI_ORIGIN, withoutFragment } from './protocol.ts';
import { APP_NAME } from './words.ts';
import { readWindowSize, SMALLEST, writeWindowSize } from './window-size.ts';

/** Where pages come from: built files, or while developing the server that reloads them. */
export interface Origin {
  readonly devServer: string | null;
  readonly isPackaged: boolean;
}

/** Chromium's own PDF viewer is an extension with this fixed name. */
const PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

/** The colour of the page behind the first paint. */
const BACKGROUND = '#f8f9fa';

export function webPreferences({ isPackaged }: Origin): WebPreferences {
  return {
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false, // would fetch dictionaries
    plugins: true, // the PDF viewer
    devTools: !isPackaged,
  };
}

export function openWindow(origin: Origin, preload: string, dataFolder: string): BrowserWindow {
  const sizeFile = join(dataFolder, 'window.json');
  const { maximized, ...size } = readWindowSize(sizeFile);
  const options: BrowserWindowConstructorOptions = {
    ...size,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: APP_NAME,
    icon: resourcePath('icon.png'),
    backgroundColor: BACKGROUND,
    autoHideMenuBar: true,
    show: false,
    webPreferences: { ...webPreferences(origin), preload },
  };
  const window = new BrowserWindow(options);
  window.once('ready-to-show', () => (maximized ? window.maximize() : window.show()));
  window.on('page-title-updated', (event) => event.preventDefault());
  window.on('close', () => {
    const { width, height } = window.getNormalBounds();
    writeWindowSize(sizeFile, { width, height, maximized: window.isMaximized() });
  });
  reloadAfterCrash(window);
  void window.loadURL(origin.devServer ?? `${UI_ORIGIN}/index.html`);
  return window;
}

function reloadAfterCrash(window: BrowserWindow): void {
  const mayStartAgain = createCrashCounter(3, 60_000);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    logEvent(`the page ended: ${reason}`);
    if (reason !== 'clean-exit' && mayStartAgain()) window.webContents.reload();
  });
}

/** No permission, no device, no request that leaves the computer, and no download. */
export function secureSession(
  session: Session,
  origin: Origin,
  save: (document: string) => void,
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !mayLoad(url, origin) }),
  );
  session.on('will-download', (event, item) => {
    event.preventDefault();
    // The viewer's own button: the document is saved as by the window's, held against the rights and written down.
    const document = DOCUMENT_URL.exec(item.getURL())?.[1];
    if (document) save(document);
  });
}

function mayLoad(url: string, origin: Origin): boolean {
  if (isDevServer(url, origin)) return true;
  if (url.startsWith('devtools:')) return !origin.isPackaged;
  return (
    /^(app|blob|data):/.test(url) ||
    url.startsWith(PDF_VIEWER) ||
    url.startsWith('chrome://resources/') // the viewer's own scripts
  );
}

/** Pages stay where they are: no navigation, no new windows, nothing embedded but documents. */
export function secureContents(contents: WebContents, origin: Origin): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-navigate', (event) => {
    if (!isDevServer(event.url, origin)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame) return; // will-navigate has its say
    if (!DOCUMENT_URL.test(withoutFragment(event.url)) && !event.url.startsWith(PDF_VIEWER))
      event.preventDefault();
  });
}

function isDevServer(url: string, { devServer }: Origin): boolean {
  if (!devServer) return false;
  const { host, protocol } = new URL(url);
  return host === new URL(devServer).host && /^(http|ws):$/.test(protocol);
}
