import { NavLink, ScrollArea, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { SamePair } from '../../../shared/views.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { LIKENESS, SAME_PEOPLE } from '../../words.ts';
import { PairDetail } from './pair-detail.tsx';
import classes from './same-people-screen.module.css';

/** The pairs at the left, the likeliest first; the one being looked at beside them. */
export function PairsPanel({ pairs }: { readonly pairs: readonly SamePair[] }) {
  const [key, setKey] = useState<string | null>(null);
  const pair = pairs.find((each) => keyOf(each) === key) ?? pairs[0];
  if (!pair)
    return (
      <EmptyNote icon="check" title={SAME_PEOPLE.empty}>
        <Text size="sm">{SAME_PEOPLE.emptyText}</Text>
      </EmptyNote>
    );
  return (
    <div className={classes['panel']}>
      <ScrollArea className={classes['list']} aria-label={SAME_PEOPLE.pairs}>
        {pairs.map((each) => (
          <NavLink
            key={keyOf(each)}
            component="button"
            active={each === pair}
            label={each.a.values.name}
            description={reasonsOf(each)}
            onClick={() => setKey(keyOf(each))}
          />
        ))}
      </ScrollArea>
      <Stack gap="sm" className={classes['detail']}>
        <Text size="sm">{SAME_PEOPLE.because(reasonsOf(pair))}</Text>
        <PairDetail key={keyOf(pair)} pair={pair} />
      </Stack>
    </div>
  );
}

function keyOf({ a, b }: SamePair): string {
  return `${a.personId} ${b.personId}`;
}

function reasonsOf({ why }: SamePair): string {
  return why.map((reason) => LIKENESS[reason]).join(', ');
}
