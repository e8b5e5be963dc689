import { Group, Loader, Text } from '@mantine/core';
import { COMMON } from '../words.ts';

/** Stands where content will be; silent for screen readers until there is something to say. */
export function Waiting({ label = COMMON.loading }: { readonly label?: string }) {
  return (
    <Group justify="center" gap="sm" p="xl" component="output">
      <Loader size="sm" />
      <Text size="sm" c="dimmed">
        {label}
      </Text>
    </Group>
  );
}
