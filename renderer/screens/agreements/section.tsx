import { Paper, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Known } from '../../parts/known.tsx';
import classes from './agreements-screen.module.css';

interface AgreementSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of an agreement in a frame of its own. */
export function SectionFrame({ title, children }: AgreementSectionProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Title order={3} mb={6}>
        {title}
      </Title>
      {children}
    </Paper>
  );
}

/** A part that is a list of fields. */
export function Section({ title, children }: AgreementSectionProps) {
  return (
    <SectionFrame title={title}>
      <dl style={{ margin: 0 }}>{children}</dl>
    </SectionFrame>
  );
}

interface FieldProps {
  readonly label: string;
  readonly children: ReactNode;
}

export function Field({ label, children }: FieldProps) {
  return (
    <div className={classes['field']}>
      <dt>{label}</dt>
      <dd>
        <Known>{children}</Known>
      </dd>
    </div>
  );
}
