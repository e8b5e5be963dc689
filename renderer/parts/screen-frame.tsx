import { ActionIcon, Box, Group, Stack, Text, Title, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useNavigation } from '../navigation.tsx';
import { APP } from '../words.ts';
import { Icon } from './icon.tsx';
import { takeLostFocus } from './take-focus.ts';
import classes from './screen-frame.module.css';

interface ScreenFrameProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** Buttons at the right of the title. */
  readonly actions?: ReactNode;
  /** Shows the arrow to the screen before. */
  readonly withBack?: boolean;
  /**
   * `scroll` (usual): the content scrolls under the title. `fill`: the content gets the height that
   * is left and scrolls inside itself, as a long table does.
   */
  readonly layout?: 'scroll' | 'fill';
  readonly children: ReactNode;
}

/** Every screen stands in this: a title that stays in sight and content below it. */
export function ScreenFrame(props: ScreenFrameProps) {
  const { title, subtitle, actions, withBack = false, layout = 'scroll', children } = props;
  return (
    <Box className={classes['screen']}>
      <Group className={classes['head']} justify="space-between" wrap="nowrap" gap="md">
        <Group gap="xs" wrap="nowrap" style={{ minWidth: 0 }}>
          {withBack ? <BackButton /> : null}
          <Stack gap={0} style={{ minWidth: 0 }}>
            <Title
              order={1}
              lineClamp={1}
              title={title}
              tabIndex={-1}
              ref={takeLostFocus}
              className={classes['title']}
            >
              {title}
            </Title>
            {subtitle ? (
              <Text size="sm" c="dimmed" component="div" lineClamp={1}>
                {subtitle}
              </Text>
            ) : null}
          </Stack>
        </Group>
        {actions ? (
          <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
            {actions}
          </Group>
        ) : null}
      </Group>
      <Box className={layout === 'fill' ? classes['fill'] : classes['scroll']}>{children}</Box>
    </Box>
  );
}

function BackButton() {
  const { back, canGoBack } = useNavigation();
  if (!canGoBack) return null;
  return (
    <Tooltip label={APP.back} openDelay={500}>
      <ActionIcon variant="subtle" color="gray" aria-label={APP.back} onClick={back}>
        <Icon name="back" />
      </ActionIcon>
    </Tooltip>
  );
}
