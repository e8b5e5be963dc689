import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ValueOrigin } from '../../../shared/views.ts';
import { Known } from '../../parts/known.tsx';
import { OriginMark } from './origin-mark.tsx';

interface FactGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function FactGroup({ title, children }: FactGroupProps) {
  return (
    <Paper withBorder p="md" component="section" style={{ minWidth: 0 }}>
      <Title order={2} size="h4" mb="xs">
        {title}
      </Title>
      <Stack component="dl" gap={6} m={0}>
        {children}
      </Stack>
    </Paper>
  );
}

interface FactProps {
  readonly label: string;
  /** What it is called out of its group, where that is more than the label. */
  readonly fullLabel?: string;
  readonly origins: readonly ValueOrigin[];
  readonly children: ReactNode;
}

export function Fact({ label, fullLabel = label, origins, children }: FactProps) {
  return (
    <Group gap={8} wrap="nowrap" align="flex-start">
      <Text component="dt" size="sm" c="dimmed" w={100} style={{ flexShrink: 0 }}>
        {label}
      </Text>
      <Text component="dd" size="sm" m={0} style={{ flex: 1, minWidth: 0 }}>
        {typeof children === 'object' && children !== null ? children : <Known>{children}</Known>}
      </Text>
      <OriginMark label={fullLabel} origins={origins} />
    </Group>
  );
}
