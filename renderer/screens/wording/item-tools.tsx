import { ActionIcon, Group } from '@mantine/core';
import { Icon } from '../../parts/icon.tsx';
import { WORDING } from '../../words.ts';
import classes from './wording-screen.module.css';

interface ItemToolsProps {
  /** `Paragraf 2`, for the names of the buttons. */
  readonly what: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** Up, down, away: the same three beside every part of a wording. */
export function ItemTools({ what, isFirst, isLast, onMove, onRemove }: ItemToolsProps) {
  return (
    <Group gap={0} wrap="nowrap">
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        className={classes['tool']}
        aria-label={WORDING.up(what)}
        disabled={isFirst}
        onClick={() => onMove(-1)}
      >
        <Icon name="up" size={14} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        className={classes['tool']}
        aria-label={WORDING.down(what)}
        disabled={isLast}
        onClick={() => onMove(1)}
      >
        <Icon name="down" size={14} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        className={classes['tool']}
        aria-label={WORDING.remove(what)}
        onClick={onRemove}
      >
        <Icon name="trash" size={14} />
      </ActionIcon>
    </Group>
  );
}
