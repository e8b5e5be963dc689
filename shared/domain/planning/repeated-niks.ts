import type { Candidate } from '../candidate.ts';
import { nameKey } from '../values/name.ts';

export type RepeatCode = 'nik-shared-by-two-names' | 'nik-repeated-in-file';

/**
 * Finds NIKs that stand in one file more than once. Different names: every such row is at fault, for
 * nobody can tell whose NIK it is. The same name: the second row and later ones.
 */
export function findRepeatedNiks(
  candidates: readonly Candidate[],
): ReadonlyMap<Candidate, RepeatCode> {
  const repeated = new Map<Candidate, RepeatCode>();
  for (const group of groupByNik(candidates)) {
    const code = sharedByTwoNames(group) ? 'nik-shared-by-two-names' : 'nik-repeated-in-file';
    const [, ...later] = group;
    for (const candidate of code === 'nik-repeated-in-file' ? later : group)
      repeated.set(candidate, code);
  }
  return repeated;
}

function groupByNik(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const keys = candidates.map(identityOf);
  // Only of these: nearly every NIK stands in a file once.
  const groups = new Map([...findRepeated(keys)].map((key): [string, Candidate[]] => [key, []]));
  candidates.forEach((candidate, index) => groups.get(keys[index] ?? '')?.push(candidate));
  return [...groups.values()];
}

function findRepeated(keys: readonly (string | null)[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const key of keys) if (key !== null) (seen.has(key) ? repeated : seen).add(key);
  return repeated;
}

/**
 * A NIK that Excel damaged has lost its last digit, so the same digits may be two people's: there
 * only the same name makes it the same person.
 */
function identityOf({ values, issues }: Candidate): string | null {
  if (values.nik === null) return null;
  const isDamaged = issues.some(({ code }) => code === 'nik-damaged-by-excel');
  return isDamaged ? `${values.nik} ${nameKey(values.name ?? '')}` : values.nik;
}

function sharedByTwoNames(group: readonly Candidate[]): boolean {
  const names = group.flatMap(({ values }) => (values.name === null ? [] : nameKey(values.name)));
  return new Set(names).size > 1;
}
