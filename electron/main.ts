/** The shell: one instance, one window, and the line between it and the data. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, dialog, powerMonitor, session, type BrowserWindow } from 'electron';
import { BackendLine } from './shell/backend-line.ts';
import { dataFolder } from './data-folder.ts';
import { createGrants } from './shell/grants.ts';
import { logError, openLog } from './log.ts';
import { addContextMenu, setMenu } from './shell/menu.ts';
import { registerScheme, serve } from './shell/protocol.ts';
import { saveDocument } from './shell/save-document.ts';
import { openWindow, secureContents, secureSession, type Origin } from './shell/window.ts';
import { answerWindow } from './shell/window-line.ts';
import { START_FAILED } from './shell/words.ts';

const built = join(import.meta.dirname, '..');
const origin: Origin = {
  isPackaged: app.isPackaged,
  devServer: app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null),
};

// Chromium has no sandbox for root on Linux; enabling it would undo the switch that says so.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerScheme();
app.commandLine.appendSwitch('lang', 'id');
if (!app.commandLine.hasSwitch('user-data-dir')) useOwnDataFolder();

if (app.requestSingleInstanceLock()) start().catch(giveUp);
else app.quit(); // the first instance comes to the front instead

async function start(): Promise<void> {
  process.on('uncaughtException', giveUp);
  await app.whenReady();
  const folder = app.getPath('userData');
  openLog(join(folder, 'logs'));

  app.on('web-contents-created', (_event, contents) => {
    secureContents(contents, origin);
    addContextMenu(contents);
  });
  setMenu(origin.isPackaged);

  let window: BrowserWindow | null = null;
  const backend = new BackendLine(folder, (progress) => {
    if (window && !window.isDestroyed()) window.webContents.send('progress', progress);
  });
  serve({
    uiFolder: join(built, 'renderer'),
    documentBytes: (document) => backend.documentBytes(document),
    assetBytes: (sha256) => backend.assetBytes(sha256),
  });
  const grants = createGrants((id, path) => backend.grant(id, path));
  secureSession(session.defaultSession, origin, (document) => {
    if (!window) return;
    saveDocument(window, backend, grants, document).catch((error: unknown) =>
      logError('saving a document', error),
    );
  });
  window = openWindow(origin, join(built, 'preload/preload.cjs'), folder);
  answerWindow(window, origin, backend, grants);
  comeForwardOnSecondStart(window);
  lockWithSystem(window, backend);
  closeInOrder(backend);
}

function useOwnDataFolder(): void {
  const folder = dataFolder();
  mkdirSync(folder, { recursive: true });
  app.setPath('userData', folder);
}

function comeForwardOnSecondStart(window: BrowserWindow): void {
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.show();
    window.focus();
  });
}

/** Whoever leaves a locked or sleeping computer is not logged in when somebody comes back to it. */
function lockWithSystem(window: BrowserWindow, backend: BackendLine): void {
  const lock = () => {
    backend.lock();
    if (!window.isDestroyed()) window.webContents.send('lock');
  };
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
}

/** The window first, then the data, then the program. */
function closeInOrder(backend: BackendLine): void {
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    void backend.close().finally(() => app.quit());
  });
}

function giveUp(error: unknown): void {
  logError('main', error);
  dialog.showErrorBox(START_FAILED.title, START_FAILED.text);
  app.exit(1);
}
