import { open } from 'node:fs/promises';

/**
 * Sees to it that a file, or the names in a folder, are on the disk and not only on their way there.
 * Windows cannot do this for a folder and keeps names by itself.
 */
export async function toDisk(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Not possible here: what was renamed is either there or not, never half.
  }
}
