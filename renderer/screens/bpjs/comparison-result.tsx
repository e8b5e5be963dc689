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
      {warningsOf(result).map((warning) => (
        <Alert key={warning} mt="xs" p="xs" color="orange" icon={<Icon name="warning" />}>
          {warning}
        </Alert>
      ))}
      <ResultTabs story={story} result={result} />
    </>
  );
}

/** What makes a comparison doubtful as a whole: nobody is in both lists, or part of the file was not read. */
function warningsOf({ counts, otherSheets }: BpjsComparison): readonly string[] {
  const { ours, theirs, same, different } = counts;
  const isStrange = ours > 0 && theirs > 0 && same + different === 0;
  return [
    ...(isStrange ? [BPJS.nobodyMatched] : []),
    ...(otherSheets.length > 0 ? [BPJS.otherSheets(otherSheets)] : []),
  ];
}
