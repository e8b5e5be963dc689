import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { claimState, hasTail, isClaimOver } from '../../../shared/domain/claims/steps.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { useMay } from '../../session.tsx';
import { CLAIM, claimKindWords, PKS_SHORT } from '../../words.ts';
import { ClaimDeadlines } from './claim-deadlines.tsx';
import { ClaimFactsSection } from './claim-facts.tsx';
import { ClaimHeirs } from './claim-heirs.tsx';
import { ClaimMoney } from './claim-money.tsx';
import { ClaimNext } from './claim-next.tsx';
import { ClaimPapers } from './claim-papers.tsx';
import { ClaimPayments } from './claim-payments.tsx';
import { ClaimScholarships } from './claim-scholarships.tsx';
import { ClaimSteps } from './claim-steps.tsx';

/** What each part of the page needs. */
export interface ClaimPartProps {
  readonly claim: ClaimView;
  readonly today: Day;
  /** Closed, or somebody is here who may only look. */
  readonly readOnly: boolean;
}

/** Nothing is owed for a month that nobody paid for: the way out is with the contributions. */
function UnpaidNotice({ claim }: { readonly claim: ClaimView }) {
  const { go } = useNavigation();
  const mayOpen = useMay('contribution.get');
  const agreementId = claim.unpaidUnder;
  if (agreementId === null || claimState(claim.status) !== 'open') return null;
  return (
    <Alert color="orange" icon={<Icon name="warning" />} title={CLAIM.unpaid} py="xs">
      <Group justify="space-between" gap="sm">
        <Text size="sm">{CLAIM.unpaidText}</Text>
        {mayOpen ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => go({ name: 'contributions', agreementId })}
          >
            {CLAIM.toContributions}
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}

/** One claim from the call to the money, worked down from the top. */
export function ClaimPage({ claim, today }: { readonly claim: ClaimView; readonly today: Day }) {
  const { go } = useNavigation();
  const mayWrite = useMay('claim.step');
  const over = isClaimOver(claim.status);
  const part: ClaimPartProps = { claim, today, readOnly: over || !mayWrite };
  const { nikMasked, pks, department, kind, outcome } = claim;
  const about = [nikMasked, pks && PKS_SHORT[pks], department, claimKindWords(kind, outcome)];
  return (
    <ScreenFrame
      withBack
      title={claim.name}
      subtitle={about.filter(Boolean).join(' · ')}
      actions={
        <Button
          variant="default"
          leftSection={<Icon name="person" size={16} />}
          onClick={() => go({ name: 'person', id: claim.personId })}
        >
          {CLAIM.toPerson}
        </Button>
      }
    >
      <Stack gap="md" maw={1100}>
        {over ? (
          <Alert color="gray" py="xs" icon={<Icon name="lock" />}>
            {claim.status === 'selesai' && claim.scholarships.length > 0
              ? CLAIM.closedButSchool
              : CLAIM.closed}
          </Alert>
        ) : null}
        <UnpaidNotice claim={claim} />
        <ClaimNext {...part} />
        <ClaimDeadlines {...part} />
        <SimpleGrid cols={2} spacing="md">
          <ClaimFactsSection {...part} />
          <ClaimMoney claim={claim} />
        </SimpleGrid>
        <ClaimPapers {...part} withTail={mayWrite && hasTail(claim.status)} />
        <ClaimHeirs {...part} />
        <ClaimPayments {...part} />
        <ClaimScholarships {...part} readOnly={!mayWrite || !hasTail(claim.status)} />
        <ClaimSteps claim={claim} />
      </Stack>
    </ScreenFrame>
  );
}
