import { Container } from '@mantine/core';
import { FailureNotice } from '../parts/failure-notice.tsx';
import { APP } from '../words.ts';

interface CannotStartProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

export function CannotStart({ error, onRetry }: CannotStartProps) {
  return (
    <Container size="sm" pt={80}>
      <FailureNotice title={APP.cannotStartTitle} error={error} onRetry={onRetry} />
    </Container>
  );
}
