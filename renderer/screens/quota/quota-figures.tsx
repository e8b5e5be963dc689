import { Group, Paper, Progress, Stack, Text } from '@mantine/core';
import type { QuotaView } from '../../../shared/requests/places.ts';
import { QUOTA, toNumber } from '../../words.ts';

/** Four numbers side by side, and a bar that says its numbers. */
export function QuotaFigures({ view }: { readonly view: QuotaView }) {
  const { quota, filled, empty, replacements } = view;
  const over = empty !== null && empty < 0;
  return (
    <Paper withBorder p="md" style={{ flexShrink: 0 }}>
      <Group gap={48} align="flex-start" component="dl" m={0}>
        <Figure label={QUOTA.quota} value={quota} />
        <Figure label={QUOTA.filled} value={filled} />
        <Figure
          label={over ? QUOTA.over : QUOTA.empty}
          value={empty === null ? null : Math.abs(empty)}
          bad={over}
        />
        <Figure label={QUOTA.replacements} value={replacements} hint={QUOTA.replacementsHint} />
      </Group>
      {quota === null || quota === 0 ? null : (
        <Stack gap={4} mt="sm">
          <Progress
            size="lg"
            value={Math.min(100, (filled / quota) * 100)}
            color={over ? 'red.8' : 'sea'}
            aria-label={QUOTA.bar(filled, quota)}
          />
          <Group justify="space-between">
            <Text size="sm">{QUOTA.bar(filled, quota)}</Text>
            <Text size="sm" fw={600} c={over ? 'red.9' : undefined}>
              {restWords(quota - filled)}
            </Text>
          </Group>
        </Stack>
      )}
    </Paper>
  );
}

function restWords(empty: number): string {
  if (empty > 0) return QUOTA.barEmpty(empty);
  return empty === 0 ? QUOTA.barFull : QUOTA.barOver(-empty);
}

interface FigureProps {
  readonly label: string;
  readonly value: number | null;
  readonly hint?: string;
  readonly bad?: boolean;
}

function Figure({ label, value, hint, bad = false }: FigureProps) {
  return (
    <div>
      <Text component="dt" size="sm" c="dimmed">
        {label}
      </Text>
      <Text
        component="dd"
        m={0}
        fz={value === null ? 16 : 28}
        fw={value === null ? 400 : 700}
        lh={1.2}
        className="tabular"
        c={bad ? 'red.9' : value === null ? 'dimmed' : undefined}
      >
        {value === null ? QUOTA.unknown : toNumber(value)}
      </Text>
      {hint ? (
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      ) : null}
    </div>
  );
}
