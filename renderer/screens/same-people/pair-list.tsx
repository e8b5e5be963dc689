import { Text } from '@mantine/core';
import { useEffect, useId, type KeyboardEvent, type Ref } from 'react';
import type { SamePair } from '../../../shared/views.ts';
import { LIKENESS, SAME_PEOPLE } from '../../words.ts';
import classes from './same-people-screen.module.css';

interface PairListProps {
  readonly pairs: readonly SamePair[];
  readonly active: SamePair;
  readonly onActive: (place: number) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** One stop of the Tab key however long it is; arrows go from pair to pair. */
export function PairList({ pairs, active, onActive, ref }: PairListProps) {
  const listId = useId();
  const place = pairs.indexOf(active);
  const activeId = `${listId}-${place}`;
  useEffect(() => document.getElementById(activeId)?.scrollIntoView?.(NEAREST), [activeId]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, place, pairs.length);
    if (to === null) return;
    event.preventDefault();
    onActive(to);
  };
  return (
    <div
      ref={ref}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its options are drawn in two lines
      role="listbox"
      aria-label={SAME_PEOPLE.pairs}
      aria-activedescendant={activeId}
      tabIndex={0}
      className={classes['list']}
      onKeyDown={onKeyDown}
    >
      {pairs.map((pair, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list box holds the keys for its options
        <div
          key={keyOf(pair)}
          id={`${listId}-${index}`}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see the list box
          role="option"
          aria-selected={pair === active}
          tabIndex={-1}
          className={classes['item']}
          onClick={() => onActive(index)}
        >
          <Text size="sm" truncate title={pair.a.values.name ?? undefined}>
            {pair.a.values.name}
          </Text>
          <Text size="xs" c="dimmed">
            {reasonsOf(pair)}
          </Text>
        </div>
      ))}
    </div>
  );
}

const NEAREST = { block: 'nearest' } as const;

export function keyOf({ a, b }: SamePair): string {
  return `${a.personId} ${b.personId}`;
}

export function reasonsOf({ why }: SamePair): string {
  return why.map((reason) => LIKENESS[reason]).join(', ');
}

function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
