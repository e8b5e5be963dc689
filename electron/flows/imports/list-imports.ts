import type { ImportListItem } from '../../../shared/views.ts';
import { listImports as listStoredImports } from '../../db/imports/imports.ts';
import type { Context } from '../context.ts';

/** Every file that was read and not forgotten, the newest first. */
export function listImports(context: Context): Promise<ImportListItem[]> {
  return listStoredImports(context.data.db);
}
