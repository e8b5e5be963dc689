import { Failure } from '../../shared/failure.ts';
import type { RequestInput } from '../../shared/ipc.ts';
import type { MergeItem, SamePair } from '../../shared/views.ts';
import type { Context } from './context.ts';

/** Pairs of stored people who may be one person, the likeliest first. */
export async function listSamePairs(_context: Context): Promise<SamePair[]> {
  throw new Failure('not-yet');
}

/** Remembers that two people are two. */
export async function dismissPair(
  _context: Context,
  _input: RequestInput<'same-person.dismiss'>,
): Promise<null> {
  throw new Failure('not-yet');
}

/** Makes two records one; can be undone. */
export async function mergePeople(
  _context: Context,
  _input: RequestInput<'same-person.merge'>,
): Promise<MergeItem> {
  throw new Failure('not-yet');
}

export async function listMerges(_context: Context): Promise<MergeItem[]> {
  throw new Failure('not-yet');
}

export async function undoMerge(_context: Context, _id: number): Promise<null> {
  throw new Failure('not-yet');
}
