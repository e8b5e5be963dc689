import { Button, Group, Text } from '@mantine/core';
import type { Grant } from '../../shared/ipc.ts';
import { reveal } from '../api.ts';
import { COMMON } from '../words.ts';

interface SavedNoteProps {
  readonly text: string;
  readonly grant: Grant;
}

/** What was written, with the way to it; stands in a notification. */
export function SavedNote({ text, grant }: SavedNoteProps) {
  return (
    <Group justify="space-between" wrap="nowrap" gap="sm">
      <Text size="sm">{text}</Text>
      <Button
        size="compact-xs"
        variant="light"
        style={{ flexShrink: 0 }}
        onClick={() => void reveal(grant.id)}
      >
        {COMMON.showFile}
      </Button>
    </Group>
  );
}
