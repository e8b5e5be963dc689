import type { PanelProps } from './import-preview.tsx';

export function WordsPanel({ plan }: PanelProps) {
  return <p>{plan.counts.held}</p>;
}
