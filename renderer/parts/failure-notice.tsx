import { Alert, Button, Group } from '@mantine/core';
import { sentenceFor } from '../api.ts';
import { APP, COMMON } from '../words.ts';
import { Icon } from './icon.tsx';

interface FailureNoticeProps {
  readonly error: unknown;
  readonly title?: string;
  readonly onRetry?: () => void;
}

/** What went wrong, in place of the content that could not be shown. */
export function FailureNotice({ error, title = APP.failedTitle, onRetry }: FailureNoticeProps) {
  return (
    <Alert color="red" title={title} icon={<Icon name="warning" />} role="alert">
      {sentenceFor(error)}
      {onRetry ? (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={onRetry}>
            {COMMON.retry}
          </Button>
        </Group>
      ) : null}
    </Alert>
  );
}
