import { Badge, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { COMMON } from '../words.ts';

/** A value, or an honest mark that nobody has entered it yet. */
export function Known({ children }: { readonly children: ReactNode }) {
  if (children === null || children === undefined || children === '') return <NotFilled />;
  return (
    <Text size="sm" component="span">
      {children}
    </Text>
  );
}

export function NotFilled() {
  return (
    <Badge
      color="orange"
      c="orange.9"
      variant="light"
      size="sm"
      // Two short words that stay whole, however narrow the column is.
      style={{ flexShrink: 0, minWidth: 'max-content' }}
    >
      {COMMON.notFilled}
    </Badge>
  );
}
