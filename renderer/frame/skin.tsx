import { MantineProvider } from '@mantine/core';
import { DatesProvider } from '@mantine/dates';
import type { ReactNode } from 'react';
import { cssVariables, theme } from '../theme.ts';

interface SkinProps {
  readonly children: ReactNode;
  /** `test` switches transitions off. */
  readonly env?: 'default' | 'test';
}

/** How everything looks, whoever is logged in. */
export function Skin({ children, env = 'default' }: SkinProps) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env={env}>
      <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1 }}>{children}</DatesProvider>
    </MantineProvider>
  );
}
