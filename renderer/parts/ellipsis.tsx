import { NOTHING } from '../words.ts';

interface EllipsisProps {
  readonly children: string | null;
  readonly strong?: boolean;
}

/** Text of any length in a cell: cut with an ellipsis, whole under the pointer. */
export function Ellipsis({ children, strong = false }: EllipsisProps) {
  if (children === null || children === '') return <>{NOTHING}</>;
  return (
    <span title={children} style={strong ? { fontWeight: 500 } : undefined}>
      {children}
    </span>
  );
}
