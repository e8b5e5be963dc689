import { Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface EmptyNoteProps {
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
}

/** Says why a place is empty and offers what to do about it. */
export function EmptyNote({ icon, title, children }: EmptyNoteProps) {
  return (
    <Stack align="center" gap="xs" p="xl" c="dimmed" ta="center">
      <Icon name={icon} size={32} />
      <Text fw={600} c="var(--mantine-color-text)">
        {title}
      </Text>
      {children}
    </Stack>
  );
}
