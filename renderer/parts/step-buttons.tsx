import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { Icon } from './icon.tsx';

interface StepButtonsProps {
  readonly before: string;
  readonly after: string;
  readonly onMove: (by: -1 | 1) => void;
}

/** From what a drawer shows to the one before it and behind it in the list. */
export function StepButtons({ before, after, onMove }: StepButtonsProps) {
  return (
    <Group gap={4} ml="auto" mr="xs" wrap="nowrap">
      <Tooltip label={before} openDelay={500}>
        <ActionIcon variant="default" aria-label={before} onClick={() => onMove(-1)}>
          <Icon name="up" size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={after} openDelay={500}>
        <ActionIcon variant="default" aria-label={after} onClick={() => onMove(1)}>
          <Icon name="down" size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  );
}
