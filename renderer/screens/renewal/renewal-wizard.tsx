import { Box, Button, Group, Stepper, Text } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import type { AgreementOverview } from '../../../shared/views.ts';
import { useWish } from '../../api.ts';
import { useUnsavedGuard } from '../../navigation.tsx';
import { coverageWords } from '../../parts/coverage-words.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useMay } from '../../session.tsx';
import { COMMON, PKS_SHORT, RENEWAL } from '../../words.ts';
import { ConfirmStep } from './confirm-step.tsx';
import { CostStep } from './cost-step.tsx';
import { DatesStep } from './dates-step.tsx';
import type { Renewed } from './renewal-done.tsx';
import { datesFault, newDraft } from './renewal-draft.ts';
import classes from './renewal-screen.module.css';
import { useRenewalPlan } from './use-renewal-plan.ts';
import { WhoStep } from './who-step.tsx';

interface RenewalWizardProps {
  readonly agreement: AgreementOverview;
  readonly onDone: (renewed: Renewed) => void;
}

const STEPS = ['dates', 'who', 'cost', 'confirm'] as const;
const LAST = STEPS.length - 1;
const SHORTEST_REASON = 3;

/** One draft over all steps: back and forth loses nothing, and the last step stores what is shown. */
export function RenewalWizard({ agreement, onDone }: RenewalWizardProps) {
  const [start] = useState(() => newDraft(agreement));
  const [draft, setDraft] = useState(start);
  const [step, setStep] = useState(0);
  const [tried, setTried] = useState(false);
  const [reason, setReason] = useState('');
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const apply = useWish('renewal.apply', { quiet: true });
  // What is being made must not be planned once more.
  const { wish, plan, planning, error, again } = useRenewalPlan(agreement, draft, {
    enabled: !apply.isPending && !apply.isSuccess,
  });
  useUnsavedGuard((draft !== start || step > 0) && !apply.isSuccess);

  const fault = datesFault(draft, agreement);
  const toStep = (wished: number) => {
    setTried(true);
    if (wished > 0 && fault !== null) return setStep(0);
    // What cannot be planned is mended first; for a plan that is on its way it is the next step that waits.
    if (wished > step && (error || (plan === null && step > 0))) return undefined;
    setTried(false);
    return setStep(wished);
  };
  const make = async () => {
    if (wish === null || plan === null || planning) return;
    const needed = plan.doubts.length > 0 || plan.carriedAnyway.length > 0;
    setTried(true);
    const decision = reason.trim().length >= SHORTEST_REASON ? reason.trim() : null;
    if (needed && decision === null) return reasonField.current?.focus();
    const made = await apply.mutateAsync({ ...wish, mark: plan.mark, decision }).catch(() => null);
    if (made) onDone({ ...made, plan, old: agreement });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (step < LAST) toStep(step + 1);
    else void make();
  };
  const parts = { agreement, draft, onChange: setDraft, tried };
  return (
    <ScreenFrame
      withBack
      layout="fill"
      title={RENEWAL.title(PKS_SHORT[agreement.pks])}
      subtitle={RENEWAL.of(coverageWords(agreement))}
    >
      <form className={classes['wizard']} onSubmit={submit} noValidate>
        <Stepper
          aria-label={RENEWAL.stepsLabel}
          active={step}
          onStepClick={toStep}
          size="xs"
          className={classes['steps']}
        >
          {STEPS.map((name) => (
            <Stepper.Step key={name} label={RENEWAL.steps[name]} />
          ))}
        </Stepper>
        <Box className={classes['body']}>
          {error ? (
            <FailureNotice title={RENEWAL.planFailed} error={error} onRetry={again} />
          ) : null}
          {step === 0 ? <DatesStep {...parts} plan={plan} /> : null}
          {step > 0 && plan === null && !error ? <Waiting /> : null}
          {step === 1 && plan ? <WhoStep {...parts} plan={plan} stale={planning} /> : null}
          {step === 2 && plan ? <CostStep agreement={agreement} plan={plan} /> : null}
          {step === LAST && plan ? (
            <ConfirmStep
              plan={plan}
              asAddendum={draft.asAddendum}
              reason={reason}
              onReason={setReason}
              reasonField={reasonField}
              tried={tried}
              error={apply.error}
              onPlanAgain={() => {
                apply.reset();
                again();
              }}
            />
          ) : null}
        </Box>
        <WizardFoot
          step={step}
          making={apply.isPending}
          ready={step === 0 || (plan !== null && (step < LAST || !planning))}
          onBack={() => toStep(step - 1)}
        />
      </form>
    </ScreenFrame>
  );
}

interface WizardFootProps {
  readonly step: number;
  readonly making: boolean;
  readonly ready: boolean;
  readonly onBack: () => void;
}

/** Back and on; the last step is for whoever may make an agreement. */
function WizardFoot({ step, making, ready, onBack }: WizardFootProps) {
  const mayApply = useMay('renewal.apply');
  return (
    <Group justify="space-between" className={classes['foot']}>
      {step === 0 ? (
        <span />
      ) : (
        <Button variant="default" onClick={onBack}>
          {COMMON.back}
        </Button>
      )}
      <Group gap="sm">
        {mayApply ? null : (
          <Text size="sm" c="dimmed">
            {RENEWAL.onlyAdministrator}
          </Text>
        )}
        {step < LAST || mayApply ? (
          <Button type="submit" loading={making} disabled={!ready}>
            {step === LAST ? RENEWAL.make : COMMON.next}
          </Button>
        ) : null}
      </Group>
    </Group>
  );
}
