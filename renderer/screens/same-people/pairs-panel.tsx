import { Text } from '@mantine/core';
import { useRef, useState } from 'react';
import type { SamePair } from '../../../shared/views.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { SAME_PEOPLE } from '../../words.ts';
import { PairDetail } from './pair-detail.tsx';
import { keyOf, PairList } from './pair-list.tsx';
import classes from './same-people-screen.module.css';

/** The pairs at the left, the likeliest first; the one being looked at beside them. */
export function PairsPanel({ pairs }: { readonly pairs: readonly SamePair[] }) {
  const [at, setAt] = useState({ key: '', place: 0 });
  const list = useRef<HTMLDivElement>(null);
  // Once decided a pair is gone from the list: the one that takes its place is the next.
  const pair =
    pairs.find((each) => keyOf(each) === at.key) ?? pairs[Math.min(at.place, pairs.length - 1)];
  if (!pair)
    return (
      <EmptyNote icon="check" title={SAME_PEOPLE.empty}>
        <Text size="sm">{SAME_PEOPLE.emptyText}</Text>
      </EmptyNote>
    );
  return (
    <div className={classes['panel']}>
      <PairList
        ref={list}
        pairs={pairs}
        active={pair}
        onActive={(place) => setAt({ key: keyOf(pairs[place] ?? pair), place })}
      />
      <PairDetail key={keyOf(pair)} pair={pair} onDecided={() => list.current?.focus()} />
    </div>
  );
}
