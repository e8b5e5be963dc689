import { Alert } from '@mantine/core';
import type { BpjsComparison } from '../../../shared/requests/bpjs.ts';
import { Icon } from '../../parts/icon.tsx';
import { BPJS } from '../../words.ts';
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
      {isStrange(result) ? (
        <Alert mt="xs" p="xs" color="orange" icon={<Icon name="warning" />}>
          {BPJS.nobodyMatched}
        </Alert>
      ) : null}
      <ResultTabs story={story} result={result} />
    </>
  );
}

/** Two lists of which nobody is in both are lists of different people. */
function isStrange({ counts: { ours, theirs, same, different } }: BpjsComparison): boolean {
  return ours > 0 && theirs > 0 && same + different === 0;
}
