import { Alert, Group, List, NumberInput, Paper, Radio, Stack, Text } from '@mantine/core';
import { DOUBT_SENTENCES } from '../../../shared/doubt-words.ts';
import { toLongDay, toMonthAndYear } from '../../../shared/domain/values/day.ts';
import type { RenewalPlan } from '../../../shared/requests/renewal.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { RENEWAL } from '../../words.ts';
import { calendarMonths, datesFault, type RenewalDraft } from './renewal-draft.ts';

export interface StepProps {
  readonly agreement: AgreementOverview;
  readonly draft: RenewalDraft;
  readonly onChange: (draft: RenewalDraft) => void;
  /** Somebody wanted to go on: what is missing is said. */
  readonly tried: boolean;
}

interface DatesStepProps extends StepProps {
  /** Null while it is worked out, or cannot be. */
  readonly plan: RenewalPlan | null;
}

/** When the new period runs, what it pays for, and as what it is signed. */
export function DatesStep({ agreement, draft, onChange, tried, plan }: DatesStepProps) {
  const { coverageUntil, coverageDaysKnown } = agreement;
  const fault = datesFault(draft, agreement);
  const months = calendarMonths(draft);
  const needed = (missing: boolean) => (tried && missing ? RENEWAL.dayNeeded : null);
  const set = (part: Partial<RenewalDraft>) => onChange({ ...draft, ...part });
  return (
    <Paper withBorder p="lg" maw={720}>
      <Stack gap="md">
        <Text size="sm">
          {coverageDaysKnown
            ? RENEWAL.oldEnds(toLongDay(coverageUntil))
            : RENEWAL.oldEndsMonth(toMonthAndYear(coverageUntil))}
        </Text>
        <Group gap="md" align="flex-start">
          <DayInput
            w={220}
            label={RENEWAL.from}
            value={draft.from}
            onChange={(from) => set({ from })}
            error={
              fault === 'from-before-old' ? RENEWAL.fromBeforeOld : needed(fault === 'from-missing')
            }
          />
          <DayInput
            w={220}
            label={RENEWAL.until}
            value={draft.until}
            onChange={(until) => set({ until })}
            error={
              fault === 'until-before-from'
                ? RENEWAL.untilBeforeFrom
                : fault === 'too-long'
                  ? RENEWAL.tooLong
                  : needed(fault === 'until-missing')
            }
          />
        </Group>
        <DateDoubts plan={plan} />
        <NumberInput
          w={300}
          label={RENEWAL.paidMonths}
          description={months === null ? undefined : RENEWAL.paidMonthsHint(months)}
          placeholder={months === null ? '' : String(months)}
          error={fault === 'too-many-months' ? RENEWAL.tooManyMonths : null}
          min={1}
          max={120}
          allowDecimal={false}
          allowNegative={false}
          value={draft.paidMonths ?? ''}
          onChange={(value) =>
            set({ paidMonths: typeof value === 'number' && value > 0 ? value : null })
          }
        />
        <Radio.Group
          label={RENEWAL.kind}
          description={RENEWAL.kindHint}
          value={draft.asAddendum ? 'addendum' : 'agreement'}
          onChange={(value) => set({ asAddendum: value === 'addendum' })}
        >
          <Group gap="lg" mt={6}>
            {(['agreement', 'addendum'] as const).map((value) => (
              <Radio key={value} value={value} label={RENEWAL.kinds[value]} />
            ))}
          </Group>
        </Radio.Group>
      </Stack>
    </Paper>
  );
}

/** Said where it can be mended; decided with a reason at the end. */
function DateDoubts({ plan }: { readonly plan: RenewalPlan | null }) {
  const doubts = (plan?.doubts ?? []).filter((doubt) => doubt.startsWith('renewal-'));
  if (doubts.length === 0) return null;
  return (
    <Alert color="orange" p="xs">
      <List size="sm" listStyleType="none">
        {doubts.map((doubt) => (
          <List.Item key={doubt}>{DOUBT_SENTENCES[doubt]}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
