import { LATEST_VERSION } from '../migrate.sqlite.ts';
import type { OpenDatabase } from '../open.sqlite.ts';
import { record } from './record.sqlite.ts';

/** The first entry of the log: it seals all that the journal has held until then. */
export function beginLog({ raw }: Pick<OpenDatabase, 'raw'>, now: Date): void {
  raw
    .transaction(() => {
      const begun = raw.prepare('SELECT 1 FROM audit LIMIT 1').get();
      if (begun) return;
      const entry = { actor: 'program', via: 'program', now } as const;
      record(raw, entry, { kind: 'log-begun', details: { version: LATEST_VERSION } });
    })
    .immediate();
}
