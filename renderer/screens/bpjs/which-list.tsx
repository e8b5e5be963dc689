import { Group, Select, Text } from '@mantine/core';
import { paidMonthsOf } from '../../../shared/domain/contributions/contribution.ts';
import { toLongMonth } from '../../../shared/domain/values/month.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { coverageWords } from '../../parts/coverage-words.ts';
import { BPJS, PKS_SHORT } from '../../words.ts';
import { monthWithin, type ComparisonStory } from './use-comparison.ts';

interface WhichListProps {
  readonly agreements: readonly AgreementOverview[];
  readonly story: ComparisonStory;
}

/** For which agreement and month a list is. */
export function WhichList({ agreements, story }: WhichListProps) {
  const { view, agreement, choose, job } = story;
  // Beyond these nothing is due, so that there is nothing to compare.
  const months = agreement ? paidMonthsOf(agreement).toReversed() : [];
  const chooseAgreement = (value: string | null) => {
    const chosen = agreements.find(({ id }) => String(id) === value);
    if (chosen) choose({ agreementId: chosen.id, month: monthWithin(chosen, view.month) });
  };
  return (
    <Group gap="sm" align="flex-end" wrap="nowrap">
      <Select
        w={460}
        style={{ flexShrink: 0 }}
        size="sm"
        label={BPJS.agreement}
        allowDeselect={false}
        disabled={job.running}
        value={agreement ? String(agreement.id) : null}
        onChange={chooseAgreement}
        data={agreements.map((each) => ({
          value: String(each.id),
          label: `${PKS_SHORT[each.pks]} · ${coverageWords(each)}`,
        }))}
      />
      <Select
        w={160}
        style={{ flexShrink: 0 }}
        size="sm"
        label={BPJS.month}
        allowDeselect={false}
        disabled={job.running}
        value={view.month}
        onChange={(month) => {
          if (month !== null) choose({ agreementId: view.agreementId, month });
        }}
        data={months.map((month) => ({ value: month, label: toLongMonth(month) }))}
        maxDropdownHeight={320}
      />
      {view.result === null ? null : (
        <Text size="sm" pb={9} truncate title={view.result.fileName}>
          {view.result.fileName}
        </Text>
      )}
    </Group>
  );
}
