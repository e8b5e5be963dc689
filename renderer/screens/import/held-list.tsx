import { Text } from '@mantine/core';
import { useEffect, useId, type KeyboardEvent, type Ref } from 'react';
import { HELD_CODES } from '../../../shared/domain/answers.ts';
import { ISSUE_WORDS } from '../../../shared/words.ts';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT } from '../../words.ts';
import type { HeldItem } from './held-items.ts';
import classes from './held-panel.module.css';

interface HeldListProps {
  readonly items: readonly HeldItem[];
  readonly active: HeldItem;
  readonly onActive: (key: string) => void;
  /** Keys that mean something for the row itself. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly ref: Ref<HTMLDivElement>;
}

/** What there is to decide, by reason; what is decided stays in sight. */
export function HeldList({ items, active, onActive, onKey, ref }: HeldListProps) {
  const listId = useId();
  const several = new Set(items.map(({ sheet }) => sheet)).size > 1;
  const activeId = optionId(listId, active);
  useEffect(() => document.getElementById(activeId)?.scrollIntoView?.(NEAREST), [activeId]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, items.indexOf(active), items.length);
    const item = to === null ? undefined : items[to];
    if (item === undefined) return onKey(event);
    event.preventDefault();
    onActive(item.key);
    return undefined;
  };
  return (
    <div
      ref={ref}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- its options are drawn in two lines with a mark
      role="listbox"
      aria-label={IMPORT.heldLabel}
      aria-activedescendant={activeId}
      tabIndex={0}
      className={classes['list']}
      onKeyDown={onKeyDown}
    >
      {HELD_CODES.map((code) => {
        const ofCode = items.filter((item) => item.code === code);
        if (ofCode.length === 0) return null;
        const open = ofCode.filter(({ decision }) => decision === null).length;
        return (
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- options of a list box, not fields of a form
          <div key={code} role="group" aria-label={ISSUE_WORDS[code].short}>
            <Text size="xs" fw={600} c="dimmed" px={10} pt="xs" pb={4}>
              {ISSUE_WORDS[code].short} ({IMPORT.openOf(open, ofCode.length)})
            </Text>
            {ofCode.map((item) => (
              <HeldOption
                key={item.key}
                id={optionId(listId, item)}
                item={item}
                sheet={several ? item.sheet : null}
                active={item.key === active.key}
                onActive={onActive}
              />
            ))}
          </div>
        );
      })}
    </div>
  );
}

const NEAREST = { block: 'nearest' } as const;

function optionId(listId: string, { key }: HeldItem): string {
  return `${listId}-${key.replaceAll(' ', '-')}`;
}

interface HeldOptionProps {
  readonly id: string;
  readonly item: HeldItem;
  readonly sheet: string | null;
  readonly active: boolean;
  readonly onActive: (key: string) => void;
}

function HeldOption({ id, item, sheet, active, onActive }: HeldOptionProps) {
  const { row, decision } = item;
  const name = row.person.name ?? IMPORT.noName;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the list box holds the keys for its options
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see the list box
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={classes['item']}
      onClick={() => onActive(item.key)}
    >
      <div className={classes['itemText']}>
        <Text size="sm" truncate title={name}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {IMPORT.rowTitle(row.row, sheet)}
          {decision ? ` · ${choiceName(item)}` : ''}
        </Text>
      </div>
      {decision ? <Decided item={item} /> : null}
    </div>
  );
}

function placeAfter(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function choiceName({ code, decision }: HeldItem): string {
  const [label = ''] = IMPORT.choice[code][decision?.choice ?? 'skip'] ?? [];
  return label;
}

function Decided({ item }: { readonly item: HeldItem }) {
  const skipped = item.decision?.choice === 'skip';
  return (
    <Text
      span
      c={skipped ? 'dimmed' : 'teal.8'}
      title={IMPORT.decided}
      style={{ flexShrink: 0, lineHeight: 0 }}
    >
      <Icon name={skipped ? 'cross' : 'check'} size={16} />
    </Text>
  );
}
