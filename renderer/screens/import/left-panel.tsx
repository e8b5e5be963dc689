import type { PanelProps } from './import-preview.tsx';

export function LeftPanel({ plan }: PanelProps) {
  return <p>{plan.counts.held}</p>;
}
