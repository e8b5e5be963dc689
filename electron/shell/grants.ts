import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, extname, isAbsolute } from 'node:path';
import { dialog, shell, type BrowserWindow, type FileFilter } from 'electron';
import type { ChooseKind, Grant } from '../../shared/ipc.ts';
import { toFileName } from './file-name.ts';
import { DIALOG_TITLES, FILTER_NAMES } from './words.ts';

/** Formats that are not read too: the reader then says what the file is and what to do. */
const WORKBOOKS = ['xlsx', 'xlsm', 'xltx', 'xls', 'csv', 'xlsb', 'ods'];

const FILTERS: Readonly<Record<ChooseKind, FileFilter[]>> = {
  workbook: [
    { name: FILTER_NAMES.workbook, extensions: WORKBOOKS },
    { name: FILTER_NAMES.all, extensions: ['*'] },
  ],
  image: [{ name: FILTER_NAMES.image, extensions: ['png', 'jpg', 'jpeg'] }],
  folder: [],
  certificate: [{ name: FILTER_NAMES.certificate, extensions: ['p12', 'pfx'] }],
  letter: [
    { name: FILTER_NAMES.letter, extensions: ['pdf', 'png', 'jpg', 'jpeg'] },
    { name: FILTER_NAMES.all, extensions: ['*'] },
  ],
  scan: [{ name: FILTER_NAMES.scan, extensions: ['pdf', 'jpg', 'jpeg', 'png'] }],
  'save-pdf': [{ name: FILTER_NAMES.pdf, extensions: ['pdf'] }],
  'save-xlsx': [{ name: FILTER_NAMES.xlsx, extensions: ['xlsx'] }],
  copy: [
    { name: FILTER_NAMES.copy, extensions: ['bpks', 'sqlite'] },
    { name: FILTER_NAMES.all, extensions: ['*'] },
  ],
  'save-copy': [{ name: FILTER_NAMES.copy, extensions: ['bpks'] }],
  'save-html': [{ name: FILTER_NAMES.html, extensions: ['html'] }],
};

export interface Grants {
  choose(window: BrowserWindow, kind: ChooseKind, suggestedName: string): Promise<Grant | null>;
  dropped(path: string): Grant | null;
  reveal(id: string): void;
}

/**
 * The files and folders that the person has chosen. The window knows each by an id alone; the
 * path is told to the backend before the id goes out.
 */
export function createGrants(tellBackend: (id: string, path: string) => void): Grants {
  const paths = new Map<string, string>();

  function grant(path: string): Grant {
    const id = randomUUID();
    paths.set(id, path);
    tellBackend(id, path);
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    return { id, name: basename(path), size };
  }

  return {
    async choose(window, kind, suggestedName) {
      const path = kind.startsWith('save-')
        ? await askWhereToSave(window, kind, toFileName(suggestedName))
        : await askWhatToOpen(window, kind);
      return path === null ? null : grant(path);
    },
    dropped(path) {
      const isFile = isAbsolute(path) && statSync(path, { throwIfNoEntry: false })?.isFile();
      return isFile ? grant(path) : null;
    },
    reveal(id) {
      const path = paths.get(id);
      if (path) shell.showItemInFolder(path);
    },
  };
}

async function askWhatToOpen(window: BrowserWindow, kind: ChooseKind): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: DIALOG_TITLES[kind],
    filters: FILTERS[kind],
    properties: kind === 'folder' ? ['openDirectory', 'createDirectory'] : ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}

/** The dialog has asked before an existing file is replaced; it must ask about the final name. */
async function askWhereToSave(
  window: BrowserWindow,
  kind: ChooseKind,
  suggestion: string,
): Promise<string | null> {
  const extension = kind === 'save-copy' ? '.bpks' : `.${kind.replace('save-', '')}`;
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: DIALOG_TITLES[kind],
    filters: FILTERS[kind],
    defaultPath: suggestion,
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return null;
  if (extname(filePath).toLowerCase() === extension) return filePath;
  const completed = filePath + extension;
  const exists = statSync(completed, { throwIfNoEntry: false }) !== undefined;
  return exists ? askWhereToSave(window, kind, completed) : completed;
}
