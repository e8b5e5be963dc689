import { ActionIcon, Group } from '@mantine/core';
import { Icon, type IconName } from '../../parts/icon.tsx';
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
      <Tool icon="up" label={WORDING.up(what)} disabled={isFirst} onClick={() => onMove(-1)} />
      <Tool icon="down" label={WORDING.down(what)} disabled={isLast} onClick={() => onMove(1)} />
      <Tool icon="trash" label={WORDING.remove(what)} onClick={onRemove} />
    </Group>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, label, disabled = false, onClick }: ToolProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      className={classes['tool']}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} size={14} />
    </ActionIcon>
  );
}
