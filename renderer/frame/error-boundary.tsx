import { Alert, Box, Button, Group } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { APP } from '../words.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

interface ErrorBoundaryState {
  readonly crashed: boolean;
}

/** Keeps a bug in one screen from taking the menu with it. React offers this to classes only. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { crashed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    return (
      <Box p="lg">
        <Alert color="red" title={APP.crashedTitle} icon={<Icon name="warning" />} role="alert">
          {APP.crashedText}
          <Group mt="sm">
            <Button size="xs" onClick={() => this.setState({ crashed: false })}>
              {APP.crashedRetry}
            </Button>
          </Group>
        </Alert>
      </Box>
    );
  }
}
