import type { PanelProps } from './import-preview.tsx';

export function HeldPanel({ plan }: PanelProps) {
  return <p>{plan.counts.held}</p>;
}
