import { Tabs, Text } from '@mantine/core';
import type { ContributionView } from '../../../shared/requests/contributions.ts';
import type { AgreementOverview, AppState } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { CONTRIBUTION } from '../../words.ts';
import { AgreementChoice, newestFirst } from './agreement-choice.tsx';
import { BillsPanel } from './bills-panel.tsx';
import { useContributionLook, type ContributionLook } from './contribution-memory.ts';
import { ContributionGaps } from './contribution-gaps.tsx';
import { ContributionSums } from './contribution-sums.tsx';
import { MonthsPanel } from './months-panel.tsx';
import { NothingYet } from './nothing-yet.tsx';

interface ContributionsScreenProps {
  /** Which one to begin with; null: the newest that has begun. */
  readonly agreementId: number | null;
  readonly state: AppState;
}

/** What an agreement is due, what BPJS billed, what was paid, and what is left of its budget. */
export function ContributionsScreen({ agreementId, state }: ContributionsScreenProps) {
  const agreements = newestFirst(state.agreements);
  // One that was made ahead waits for its day.
  const begun = agreements.find(({ coverageFrom }) => coverageFrom <= state.today);
  const first = agreementId ?? (begun ?? agreements[0])?.id ?? null;
  const [look, change] = useContributionLook({ agreementId: first, panel: 'months', month: null });
  const agreement = agreements.find(({ id }) => id === look.agreementId);
  return (
    <ScreenFrame
      title={CONTRIBUTION.title}
      actions={
        <AgreementChoice
          agreements={agreements}
          value={look.agreementId}
          onChange={(id) => change({ agreementId: id, month: null })}
        />
      }
    >
      {agreement ? (
        <Account
          key={agreement.id}
          agreement={agreement}
          today={state.today}
          look={look}
          onLook={change}
        />
      ) : null}
    </ScreenFrame>
  );
}

interface AccountProps {
  readonly agreement: AgreementOverview;
  readonly today: AppState['today'];
  readonly look: ContributionLook;
  readonly onLook: (part: Partial<ContributionLook>) => void;
}

function Account({ agreement, today, look, onLook }: AccountProps) {
  const asked = useRequest('contribution.get', { agreementId: agreement.id });
  if (!asked.data)
    return asked.error ? (
      <FailureNotice
        title={CONTRIBUTION.loadFailed}
        error={asked.error}
        onRetry={() => void asked.refetch()}
      />
    ) : (
      <Waiting />
    );
  const view = asked.data;
  return (
    <>
      <ContributionGaps view={view} />
      <ContributionSums view={view} />
      <Tabs
        value={look.panel}
        onChange={(panel) => onLook({ panel: panel === 'bills' ? 'bills' : 'months' })}
        mt="md"
        keepMounted={false}
      >
        <Tabs.List>
          <Tabs.Tab value="months">{CONTRIBUTION.views.months}</Tabs.Tab>
          <Tabs.Tab value="bills">{CONTRIBUTION.views.bills}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="months" pt="sm">
          {isEmpty(view) ? (
            <NothingYet pks={view.pks} onBills={() => onLook({ panel: 'bills' })} />
          ) : (
            <MonthsPanel view={view} opened={look.month} onOpen={(month) => onLook({ month })} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="bills" pt="sm">
          <BillsPanel view={view} agreement={agreement} today={today} />
        </Tabs.Panel>
      </Tabs>
      <Text size="xs" c="dimmed" mt="sm">
        {view.rule}
      </Text>
    </>
  );
}

function isEmpty({ months, bills }: ContributionView): boolean {
  return bills.length === 0 && months.every(({ people }) => people === 0);
}
