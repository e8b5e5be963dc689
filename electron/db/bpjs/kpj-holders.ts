import type { KpjHolder } from '../../../shared/domain/bpjs/kpj-news.ts';
import { inChunks } from '../in-chunks.ts';
import type { Db } from '../open.sqlite.ts';

/** Who has each of these KPJ, in any agreement, also one that has ended. */
export async function listKpjHolders(
  db: Db,
  kpjs: readonly string[],
): Promise<ReadonlyMap<string, readonly KpjHolder[]>> {
  const holders = new Map<string, KpjHolder[]>();
  for (const chunk of inChunks(kpjs)) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one connection
    const rows = await db
      .selectFrom('membership')
      .innerJoin('person', 'person.id', 'membership.person_id')
      .select(['membership.kpj', 'person.id as personId', 'person.name'])
      .distinct()
      .where('membership.kpj', 'in', chunk)
      .execute();
    for (const { kpj, ...holder } of rows)
      if (kpj !== null) holders.set(kpj, [...(holders.get(kpj) ?? []), holder]);
  }
  return holders;
}
