import { findSamePairs } from '../../../shared/domain/likeness/find-same-pairs.ts';
import { pairMark } from '../../../shared/domain/likeness/pair-mark.ts';
import { maskNikBeside } from '../../../shared/domain/person.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { PairSide, SamePair } from '../../../shared/views.ts';
import { listDifferentPeople, saveDifferentPeople } from '../../db/people/different-people.ts';
import { getStoredPerson } from '../../db/people/people.ts';
import { listLookalikes, listPairSides } from '../../db/people/same-people.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';

/** So many pairs are shown at once; deciding about one brings the next. */
const SHOWN = 300;

/** Pairs of stored people who may be one person, the likeliest first. */
export async function listSamePairs(context: Context): Promise<SamePair[]> {
  const { db } = context.data;
  const found = findSamePairs(await listLookalikes(db), await listDifferentPeople(db));
  const pairs = found.slice(0, SHOWN);
  const sides = await listPairSides(db, [...new Set(pairs.flatMap(({ a, b }) => [a, b]))]);
  return pairs.flatMap(({ a, b, why }) => {
    const [one, other] = [sides.get(a), sides.get(b)];
    return one && other ? [{ ...maskSides(one, other), why }] : [];
  });
}

/** Of their NIKs the digits in which they differ. */
function maskSides(a: PairSide, b: PairSide): Pick<SamePair, 'a' | 'b'> {
  return { a: maskBeside(a, b.values.nik), b: maskBeside(b, a.values.nik) };
}

function maskBeside(side: PairSide, other: string | null): PairSide {
  const { nik } = side.values;
  return nik === null
    ? side
    : { ...side, values: { ...side.values, nik: maskNikBeside(nik, other) } };
}

/**
 * Remembers that two people are two: neither the list nor an import asks about them again, until
 * the NIK of one of them changes. Failures: merge-same-person, person-not-found.
 */
export async function dismissPair(
  context: Context,
  { a, b, note: why }: RequestInput<'same-person.dismiss'>,
): Promise<null> {
  if (a === b) throw new Failure('merge-same-person');
  return context.data.db.transaction().execute(async (trx) => {
    const { nik: one } = (await getStoredPerson(trx, a)).values;
    const { nik: other } = (await getStoredPerson(trx, b)).values;
    if (one === null || other === null) throw new Failure('person-not-found');
    const by = { actor: context.actor, at: context.now().toISOString() };
    await saveDifferentPeople(trx, pairMark(one, other), why.trim(), by);
    note(context, { kind: 'pair-dismissed', personId: a, details: { otherId: b } });
    return null;
  });
}
