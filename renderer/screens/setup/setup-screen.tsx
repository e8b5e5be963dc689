import { Box, Button, Center, Group, Paper, Stepper, Text, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { AppState, OfficeView } from '../../../shared/views.ts';
import { useRequest, useWish } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { toOfficeInput, useOfficeForm } from '../../parts/office-form.ts';
import { toSignatoryInput, useSignatoryForm } from '../../parts/signatory-form.ts';
import { focusFirstField } from '../../parts/take-focus.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { May, useSession } from '../../session.tsx';
import { COMMON, COPIES, SETUP } from '../../words.ts';
import { RestoreFile } from '../settings/copies-restore-file.tsx';
import { BeginStep } from './begin-step.tsx';
import { OfficeStep } from './office-step.tsx';
import classes from './setup-screen.module.css';
import { SignatoryStep } from './signatory-step.tsx';

/** The first start: what a letter needs, asked once, nothing of it compulsory but the names. */
export function SetupScreen({ state }: { readonly state: AppState }) {
  const office = useRequest('office.get', undefined);
  if (office.data) return <Setup state={state} office={office.data} />;
  return (
    <Center h="100vh" p="lg">
      {office.error ? (
        <FailureNotice error={office.error} onRetry={() => void office.refetch()} />
      ) : (
        <Waiting />
      )}
    </Center>
  );
}

interface SetupProps {
  readonly state: AppState;
  readonly office: OfficeView;
}

const LAST_STEP = 2;

function Setup({ state, office }: SetupProps) {
  const [step, setStep] = useState(0);
  const [sample, setSample] = useState(false);
  const officeForm = useOfficeForm(toOfficeInput(office));
  const signatoryForm = useSignatoryForm(nobodyFrom(state.today), 'may be nobody');
  const client = useQueryClient();
  const finish = useWish('setup.finish', { quiet: true });

  /** The first step whose fields are wrong, or the wished one. */
  const reachable = (wished: number): number => {
    if (wished > 0 && isWrong(officeForm)) return 0;
    if (wished > 1 && isWrong(signatoryForm)) return 1;
    return wished;
  };
  const submit = (event: FormEvent) => {
    // React lets the forms of a dialog that was opened from here bubble up to this one.
    if (event.target !== event.currentTarget) return;
    event.preventDefault();
    const next = reachable(step + 1);
    if (next <= LAST_STEP) return setStep(next);
    finish.mutate(
      {
        office: officeForm.values,
        signatory: toSignatoryInput(signatoryForm.values),
        sample,
        coatOfArms: null, // stored already, when it was chosen
      },
      { onSuccess: (started) => client.setQueryData(['app.state', undefined], started) },
    );
  };

  return (
    <form className={classes['setup']} onSubmit={submit} noValidate>
      <Box className={classes['head']}>
        <Title order={1}>{SETUP.title}</Title>
        <Text size="sm" c="dimmed">
          {SETUP.lead}
        </Text>
        <Stepper
          active={step}
          onStepClick={(wished) => setStep(reachable(wished))}
          size="xs"
          mt="md"
        >
          {Object.values(SETUP.steps).map(({ label, description }) => (
            <Stepper.Step key={label} label={label} description={description} />
          ))}
        </Stepper>
      </Box>
      <Box key={step} ref={focusFirstField} className={classes['body']}>
        <Paper withBorder p="lg" className={classes['paper']}>
          {step === 0 ? <OfficeStep form={officeForm} office={office} today={state.today} /> : null}
          {step === 1 ? <SignatoryStep form={signatoryForm} /> : null}
          {step === LAST_STEP ? (
            <BeginStep agreements={state.agreements} sample={sample} onSample={setSample} />
          ) : null}
          {finish.error ? <FailureNotice error={finish.error} /> : null}
        </Paper>
      </Box>
      <Group justify="space-between" className={classes['foot']}>
        {step === 0 ? (
          <RestoreInstead />
        ) : (
          <Button variant="default" onClick={() => setStep(step - 1)}>
            {COMMON.back}
          </Button>
        )}
        <Button type="submit" loading={finish.isPending}>
          {step === LAST_STEP ? SETUP.finish : COMMON.next}
        </Button>
      </Group>
    </form>
  );
}

/** For whoever made the first account before remembering that there is a copy of all data. */
function RestoreInstead() {
  const { leave } = useSession();
  return (
    <Group gap="xs">
      <May ask="restore.run">
        <Text size="sm" c="dimmed">
          {COPIES.newMachine}
        </Text>
        <RestoreFile variant="subtle" onRestored={leave} />
      </May>
    </Group>
  );
}

/** Marks what is wrong in a step and goes to the first of it. */
function isWrong<V extends object>(form: UseFormReturnType<V>): boolean {
  const { hasErrors, errors } = form.validate();
  focusFirstError(form)(errors);
  return hasErrors;
}

function nobodyFrom(today: string) {
  return { name: '', position: '', rank: '', nip: '', from: today, until: null };
}
