import { Badge, NavLink, ScrollArea, Text } from '@mantine/core';
import { HELD_CODES } from '../../../shared/domain/answers.ts';
import { ISSUE_WORDS } from '../../../shared/words.ts';
import { IMPORT, toNumber } from '../../words.ts';
import classes from './held-panel.module.css';
import type { HeldItem } from './held-items.ts';

interface HeldListProps {
  readonly items: readonly HeldItem[];
  readonly active: string;
  readonly onActive: (key: string) => void;
}

/** What there is to decide, by reason; what is decided stays in sight. */
export function HeldList({ items, active, onActive }: HeldListProps) {
  return (
    <ScrollArea className={classes['list']} aria-label={IMPORT.heldLabel}>
      {HELD_CODES.map((code) => {
        const ofCode = items.filter((item) => item.code === code);
        if (ofCode.length === 0) return null;
        return (
          <section key={code}>
            <Text size="xs" fw={600} c="dimmed" px="xs" pt="xs">
              {ISSUE_WORDS[code].short} ({toNumber(ofCode.length)})
            </Text>
            {ofCode.map((item) => (
              <NavLink
                key={item.key}
                component="button"
                active={item.key === active}
                label={item.row.person.name ?? IMPORT.noName}
                description={IMPORT.rowTitle(item.row.row)}
                rightSection={item.decision ? <Decided item={item} /> : null}
                onClick={() => onActive(item.key)}
              />
            ))}
          </section>
        );
      })}
    </ScrollArea>
  );
}

function Decided({ item }: { readonly item: HeldItem }) {
  const choice = item.decision?.choice ?? 'skip';
  const [label] = IMPORT.choice[item.code][choice] ?? [''];
  return (
    <Badge size="xs" variant="light" color={choice === 'skip' ? 'gray' : 'teal'} title={label}>
      {IMPORT.decided}
    </Badge>
  );
}
