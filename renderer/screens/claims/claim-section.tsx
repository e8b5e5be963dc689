import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon.tsx';

interface ClaimSectionProps {
  readonly title: string;
  /** Beside the title: a count or a mark. */
  readonly mark?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** One part of the page that a clerk works down. */
export function ClaimSection({ title, mark, actions, children }: ClaimSectionProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label={title} style={{ minWidth: 0 }}>
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Group gap="sm">
            <Title order={2} size="h4">
              {title}
            </Title>
            {mark}
          </Group>
          {actions ? <Group gap="xs">{actions}</Group> : null}
        </Group>
        {children}
      </Stack>
    </Paper>
  );
}

/** Begins one more of what a part lists. */
export function AddToSection({ label, onAdd }: { readonly label: string; onAdd: () => void }) {
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<Icon name="plus" size={14} />}
      onClick={onAdd}
    >
      {label}
    </Button>
  );
}
