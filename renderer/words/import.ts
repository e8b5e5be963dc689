import { IMPORT_START } from './import-start.ts';
import { IMPORT_READING } from './import-reading.ts';
import { IMPORT_DECIDING } from './import-deciding.ts';
import { IMPORT_MENDING } from './import-mending.ts';
import { IMPORT_WHOLE } from './import-whole.ts';

/** Every sentence of the import, room by room. */
export const IMPORT = {
  ...IMPORT_START,
  ...IMPORT_READING,
  ...IMPORT_DECIDING,
  ...IMPORT_MENDING,
  ...IMPORT_WHOLE,
} as const;
