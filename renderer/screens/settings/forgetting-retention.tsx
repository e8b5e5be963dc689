import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import type { ForgetState } from '../../../shared/trust-views.ts';
import { useMay } from '../../session.tsx';
import { FORGETTING } from '../../words.ts';
import { RetentionDialog } from './forgetting-retention-dialog.tsx';

interface RetentionProps {
  readonly state: ForgetState;
  readonly today: Day;
}

/** For how long data are kept after somebody has left, since when, and who says so. */
export function Retention({ state, today }: RetentionProps) {
  const may = useMay('forget.set-years');
  const [editing, setEditing] = useState(false);
  const { years, from, source } = state;
  return (
    <Paper withBorder p="md" component="section" aria-label={FORGETTING.retention}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <Stack gap={4} miw={0}>
          <Title order={3}>{FORGETTING.years(years)}</Title>
          <Text size="sm">{FORGETTING.since(toLongDay(from))}</Text>
          <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {FORGETTING.source(source)}
          </Text>
        </Stack>
        {may ? (
          <Button variant="default" style={{ flexShrink: 0 }} onClick={() => setEditing(true)}>
            {FORGETTING.change}
          </Button>
        ) : null}
      </Group>
      {editing ? (
        <RetentionDialog state={state} today={today} onClose={() => setEditing(false)} />
      ) : null}
    </Paper>
  );
}
