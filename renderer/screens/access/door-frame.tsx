import { Box, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { APP } from '../../words.ts';
import classes from './door-frame.module.css';

interface DoorFrameProps {
  readonly title: string;
  readonly officeName: string;
  readonly version: string;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** What stands in the middle of an otherwise empty window: nothing of the data behind it. */
export function DoorFrame({ title, officeName, version, wide = false, children }: DoorFrameProps) {
  return (
    <Box className={classes['door']} component="main">
      <Stack gap="md" className={wide ? classes['wide'] : classes['narrow']}>
        <div>
          <Text fw={700} size="lg" c="sea" lh={1.2}>
            {APP.name}
          </Text>
          <Text size="sm" c="dimmed" lineClamp={2}>
            {officeName}
          </Text>
        </div>
        <Paper withBorder p="lg">
          <Stack>
            <Title order={1} tabIndex={-1}>
              {title}
            </Title>
            {children}
          </Stack>
        </Paper>
        <Text size="xs" c="dimmed">
          {APP.version(version)}
        </Text>
      </Stack>
    </Box>
  );
}
