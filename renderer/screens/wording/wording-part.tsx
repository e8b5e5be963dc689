import { Text } from '@mantine/core';
import { useId, type ReactNode } from 'react';
import classes from './wording-screen.module.css';

interface WordingPartProps {
  readonly title: string;
  readonly hint?: string | null;
  readonly children: ReactNode;
}

/** A part of a wording under its name. */
export function WordingPart({ title, hint, children }: WordingPartProps) {
  const name = useId();
  return (
    <section className={classes['part']} aria-labelledby={name}>
      <Text id={name} component="h2" size="sm" fw={600}>
        {title}
      </Text>
      {hint ? (
        <Text size="xs" c="dimmed">
          {hint}
        </Text>
      ) : null}
      {children}
    </section>
  );
}
