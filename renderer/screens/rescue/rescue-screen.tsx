import { useRequest } from '../../api.ts';
import { CannotStart } from '../../frame/cannot-start.tsx';
import { RescueChoices } from './rescue-choices.tsx';

interface RescueScreenProps {
  /** Why the data could not be opened. */
  readonly error: unknown;
  /** Looks whether they can be opened by now. */
  readonly onRetry: () => void;
}

/** The data cannot be opened: what happened, and what can be done about it. */
export function RescueScreen({ error, onRetry }: RescueScreenProps) {
  const rescue = useRequest('rescue.state', undefined, { gcTime: 0 });
  if (rescue.data) return <RescueChoices state={rescue.data} onRetry={onRetry} />;
  // Nothing is known but the failure itself.
  if (rescue.error) return <CannotStart error={error} onRetry={onRetry} />;
  return null;
}
