import type { BpjsComparison } from '../../../shared/requests/bpjs.ts';
import { MoneyLine, SumLine } from './result-sums.tsx';
import { ResultTabs } from './result-tabs.tsx';
import type { ComparisonStory } from './use-comparison.ts';

interface ComparisonResultProps {
  readonly story: ComparisonStory;
  readonly result: BpjsComparison;
}

/** What came of a comparison: counts that add up, the money, and who is meant. */
export function ComparisonResult({ story, result }: ComparisonResultProps) {
  return (
    <>
      <SumLine result={result} />
      <MoneyLine counts={result.counts} />
      <ResultTabs story={story} result={result} />
    </>
  );
}
