import type { BpjsRow } from './bpjs-list.ts';
import type { Match, OurMember } from './compare-lists.ts';

/** Who has a KPJ already, in any agreement. */
export interface KpjHolder {
  readonly personId: number;
  readonly name: string;
}

/** A KPJ that a list of BPJS names for a member who has none, or another one. */
export interface KpjNews {
  readonly member: OurMember;
  readonly row: number;
  readonly theirs: string;
  /** `held`: somebody else has it; `twice`: the list gives it to two people. Such a one is not taken. */
  readonly refused: 'held' | 'twice' | null;
  readonly holder: KpjHolder | null;
}

/** The KPJ of a list that would change something; only rows that were matched by NIK tell whose they are. */
export function findKpjNews(
  matched: readonly Match[],
  rows: readonly BpjsRow[],
  holders: ReadonlyMap<string, readonly KpjHolder[]>,
): KpjNews[] {
  const twice = givenTwice(rows);
  return matched.flatMap(({ member, row, by }) => {
    const { kpj } = row;
    if (by !== 'nik' || kpj === null || kpj === member.kpj) return [];
    const holder = holders.get(kpj)?.find(({ personId }) => personId !== member.personId) ?? null;
    const refused = twice.has(kpj) ? 'twice' : holder ? 'held' : null;
    return [{ member, row: row.row, theirs: kpj, refused, holder }];
  });
}

/** KPJ that stand beside different NIKs, or beside one and beside none. */
function givenTwice(rows: readonly BpjsRow[]): ReadonlySet<string> {
  const first = new Map<string, string | null>();
  const twice = new Set<string>();
  for (const { kpj, nik } of rows) {
    if (kpj === null) continue;
    if (!first.has(kpj)) first.set(kpj, nik);
    else if (first.get(kpj) !== nik) twice.add(kpj);
  }
  return twice;
}
