import { Button, Group, Paper, Stack, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useEffect, useState, type ReactNode } from 'react';
import { timeInWita, type Day } from '../../../shared/domain/values/day.ts';
import { useNavigation, useUnsavedGuard } from '../../navigation.tsx';
import { useDecidedWish } from '../../parts/decided.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { focusFirstField } from '../../parts/take-focus.ts';
import { CLAIM_NEW, COMMON } from '../../words.ts';
import type { PickedPerson } from '../home/person-picker.tsx';
import formClasses from '../person/person-form.module.css';
import { EventDay, EventFields, KindFields, ReporterFields } from './claim-fields.tsx';
import { newClaim, toClaimFacts, useClaimForm } from './claim-form.ts';
import { ClaimPerson } from './claim-person.tsx';
import { NewClaimAnswer } from './new-claim-answer.tsx';
import classes from './new-claim-screen.module.css';

interface NewClaimScreenProps {
  readonly personId: number | null;
  readonly eventOn: Day | null;
  readonly today: Day;
}

/** For somebody with the family on the phone: who and when first, the answer at once, the rest after. */
export function NewClaimScreen({ personId, eventOn, today }: NewClaimScreenProps) {
  const { replace, back } = useNavigation();
  const [given, setGiven] = useState(personId !== null);
  const [picked, setPicked] = useState<PickedPerson | null>(
    personId === null ? null : { id: personId, nik: null },
  );
  const [start] = useState(() => newClaim(eventOn ?? today, today, timeInWita(new Date())));
  const form = useClaimForm(start);
  const wish = useDecidedWish('claim.open', { quiet: true });
  const [tried, setTried] = useState(false);
  const [opened, setOpened] = useState<number | null>(null);
  useUnsavedGuard(form.isDirty() && opened === null);
  // After the render in which the form gave up its unsaved changes, else leaving would ask.
  useEffect(() => {
    if (opened !== null) replace({ name: 'claim', id: opened });
  }, [opened, replace]);

  const save = form.onSubmit((typed) => {
    const whom = picked?.id ?? null;
    if (whom === null) return;
    wish.mutate(
      { personId: whom, ...toClaimFacts(typed) },
      {
        onSuccess: ({ id }) => {
          notifications.show({ color: 'teal', message: CLAIM_NEW.saved });
          setOpened(id);
        },
      },
    );
  }, focusFirstError(form));
  const { values } = form;
  return (
    <ScreenFrame title={CLAIM_NEW.title} withBack>
      <form
        noValidate
        ref={focusFirstField}
        onSubmit={(event) => {
          setTried(true);
          save(event);
        }}
      >
        <div className={classes['sides']}>
          <Stack gap="md">
            <Part title={CLAIM_NEW.who}>
              <ClaimPerson
                picked={picked}
                onPick={setPicked}
                given={given}
                onOther={() => {
                  setGiven(false);
                  setPicked(null);
                }}
                error={tried ? CLAIM_NEW.pickFirst : null}
              />
              <EventDay form={form} today={today} />
            </Part>
            <Part title={CLAIM_NEW.event}>
              <KindFields form={form} />
              <EventFields form={form} today={today} />
            </Part>
            <Part title={CLAIM_NEW.reporter}>
              <ReporterFields form={form} today={today} />
            </Part>
          </Stack>
          <div className={classes['answer']}>
            <NewClaimAnswer
              personId={picked?.id ?? null}
              eventOn={values.eventOn}
              kind={values.kind}
              outcome={values.outcome}
            />
          </div>
        </div>
        <Group gap="xs" className={formClasses['actions']}>
          {wish.error ? (
            <div style={{ width: '100%' }}>
              <FailureNotice error={wish.error} />
            </div>
          ) : null}
          <Button type="submit" loading={wish.isPending} disabled={picked?.id === null}>
            {CLAIM_NEW.save}
          </Button>
          <Button variant="default" onClick={back}>
            {COMMON.cancel}
          </Button>
        </Group>
      </form>
    </ScreenFrame>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder p="md" component="section" aria-label={title}>
      <Stack gap="sm">
        <Title order={2} size="h4">
          {title}
        </Title>
        {children}
      </Stack>
    </Paper>
  );
}
