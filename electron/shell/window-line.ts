import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from 'electron';
import { Failure } from '../../shared/failure.ts';
import type { ChooseKind, Reply } from '../../shared/ipc.ts';
import type { BackendLine } from './backend-line.ts';
import type { Grants } from './grants.ts';
import { toFailureFacts } from '../ipc/failure.ts';
import { logError } from '../log.ts';
import { printDocument } from './print.ts';
import { DOCUMENT_URL, UI_ORIGIN } from './protocol.ts';
import { webPreferences, type Origin } from './window.ts';

const KINDS: ReadonlySet<unknown> = new Set<ChooseKind>([
  'workbook',
  'image',
  'folder',
  'certificate',
  'letter',
  'scan',
  'save-pdf',
  'save-xlsx',
  'save-html',
  'copy',
  'save-copy',
]);

/** Main's end of the line to the window: what the preload script may ask, answered to our page alone. */
export function answerWindow(
  window: BrowserWindow,
  origin: Origin,
  backend: BackendLine,
  grants: Grants,
): void {
  const uiOrigin = origin.devServer ? new URL(origin.devServer).origin : UI_ORIGIN;

  function answer(channel: string, handler: (...input: unknown[]) => unknown): void {
    ipcMain.handle(channel, (event: IpcMainInvokeEvent, ...input: unknown[]) => {
      const { senderFrame } = event;
      if (senderFrame !== window.webContents.mainFrame || senderFrame.origin !== uiOrigin)
        throw new Failure('request-invalid');
      return handler(...input);
    });
  }

  answer('request', (name, input) => backend.request(name, input));
  answer('choose', (kind, suggestedName) =>
    isChooseKind(kind) ? grants.choose(window, kind, toText(suggestedName)) : null,
  );
  answer('dropped', (path) => grants.dropped(toText(path)));
  answer('reveal', (grant) => grants.reveal(toText(grant)));
  answer('print', (document) => print(window, origin, backend, toText(document)));
}

async function print(
  window: BrowserWindow,
  origin: Origin,
  backend: BackendLine,
  document: string,
): Promise<Reply<null>> {
  try {
    const url = `app://documents/${document}.pdf`;
    if (!DOCUMENT_URL.test(url)) throw new Failure('request-invalid');
    const bytes = await backend.documentBytes(document);
    if (!bytes) throw new Failure('file-missing');
    await printDocument(window, { url, bytes }, webPreferences(origin));
    return { ok: true, value: null };
  } catch (error) {
    if (!(error instanceof Failure)) logError('printing', error);
    return { ok: false, failure: toFailureFacts(error) };
  }
}

function isChooseKind(value: unknown): value is ChooseKind {
  return KINDS.has(value);
}

function toText(value: unknown): string {
  return typeof value === 'string' && value.length <= 4096 ? value : '';
}
