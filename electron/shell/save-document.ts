import { dialog, type BrowserWindow } from 'electron';
import { failureSentence } from '../../shared/failure-words.ts';
import type { BackendLine } from './backend-line.ts';
import type { Grants } from './grants.ts';
import { APP_NAME, DOCUMENT_NAME } from './words.ts';

/** Asks where, and lets the backend save there what it has in memory; a refusal is told in its sentence. */
export async function saveDocument(
  window: BrowserWindow,
  backend: BackendLine,
  grants: Grants,
  document: string,
): Promise<void> {
  const target = await grants.choose(window, 'save-pdf', DOCUMENT_NAME);
  if (!target) return;
  const reply = await backend.request('document.save', { document, target: target.id });
  if (!reply.ok)
    await dialog.showMessageBox(window, {
      type: 'warning',
      title: APP_NAME,
      message: failureSentence(reply.failure),
    });
}
