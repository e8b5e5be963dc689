import type { Context } from '../../electron/flows/context.ts';

/** What the journal and the roster call people by; of the journal's other values nothing is unique. */
const TELLING = ['nik', 'name', 'phone', 'kpj', 'heirName'];

/**
 * The kinds of the entries whose details name a member: by any value that a member ever had, or by
 * anything that looks like a NIK.
 */
export function memberDataInLog({ data: { raw } }: Pick<Context, 'data'>): string[] {
  const values = new Set<string>();
  const rows = raw.prepare('SELECT before, after FROM change').all() as {
    before: string | null;
    after: string;
  }[];
  for (const { before, after } of rows)
    for (const text of [before ?? '{}', after])
      for (const [field, value] of Object.entries(JSON.parse(text) as Record<string, unknown>))
        if (TELLING.includes(field) && typeof value === 'string' && value.length > 3)
          values.add(value.toLowerCase());
  const entries = raw.prepare('SELECT kind, details FROM audit').all() as {
    kind: string;
    details: string;
  }[];
  return entries
    .filter(({ details }) => {
      // Fingerprints are numbers by chance, ids too.
      const text = details.toLowerCase().replaceAll(/"[0-9a-f]{64}"/gu, '""');
      return /(?<!\d)\d{16}(?!\d)/u.test(text) || [...values].some((value) => text.includes(value));
    })
    .map(({ kind }) => kind);
}
