import { CannotStart } from '../../frame/cannot-start.tsx';

interface RescueScreenProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

export function RescueScreen({ error, onRetry }: RescueScreenProps) {
  return <CannotStart error={error} onRetry={onRetry} />;
}
