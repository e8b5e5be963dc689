import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inCopiesUntil } from '../../../shared/domain/forgetting.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import { isOldShape, namesIn, QUARANTINE_FOLDER } from '../opening/data-files.ts';

/**
 * Takes away whole states of the data that no rule of copies thins out and that are older than copies
 * are kept: those of earlier releases, and damaged data that were put aside when others took their
 * place. Whoever was forgotten stands in them in full. What is open elsewhere goes the next time.
 */
export function removeOldCopies(folder: string, today: Day): void {
  const aside = join(folder, QUARANTINE_FOLDER);
  const old = namesIn(folder).filter(isOldShape);
  const all = [
    ...old.map((name) => join(folder, name)),
    ...namesIn(aside).map((name) => join(aside, name)),
  ];
  for (const path of all) {
    try {
      if (inCopiesUntil(dayInWita(statSync(path).mtime)) < today)
        rmSync(path, { recursive: true, force: true });
    } catch {
      // Nothing that was saved hangs on it.
    }
  }
}
