import { Fieldset, Stack } from '@mantine/core';
import type { ReactNode } from 'react';

interface FieldGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function FieldGroup({ title, children }: FieldGroupProps) {
  return (
    <Fieldset legend={title} bg="white">
      <Stack gap="sm">{children}</Stack>
    </Fieldset>
  );
}
