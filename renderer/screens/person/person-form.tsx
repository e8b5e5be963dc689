import { Alert, Box, Button, Checkbox, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { PKS, type Pks } from '../../../shared/domain/agreement.ts';
import { dayWithin } from '../../../shared/domain/agreement-standing.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { TypedValues } from '../../../shared/ipc.ts';
import type { PersonCheck } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { useNavigation, useUnsavedGuard } from '../../navigation.tsx';
import { useDecidedWish } from '../../parts/decided.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { IssueList } from '../../parts/issue-list.tsx';
import { COMMON, PERSON, PKS_NAME } from '../../words.ts';
import classes from './person-form.module.css';
import { PersonFields } from './person-fields.tsx';
import { PlaceStart } from './place-start.tsx';
import { usePersonForm } from './use-person-form.ts';

interface PersonFormProps {
  readonly personId: number | null;
  readonly pks: Pks;
  readonly start: TypedValues;
  /** The membership whose place somebody new takes over. */
  readonly replacesId?: number | null;
  /** Absent: the agreement cannot be chosen. */
  readonly onPks?: (pks: Pks) => void;
  /** `more`: the person wants to go on with the next one. */
  readonly onSaved: (personId: number, more: boolean) => void;
  readonly onCancel: () => void;
}

export function PersonForm(props: PersonFormProps) {
  const { personId, pks, start, replacesId = null, onPks, onSaved, onCancel } = props;
  const form = usePersonForm({ personId, pks, start });
  const [confirmed, setConfirmed] = useState(false);
  const [saved, setSaved] = useState(false);
  const save = useDecidedWish('person.save', { quiet: true });
  useUnsavedGuard(form.changed && !saved);
  const { check, settled } = form;
  const begin = useBegin(check, replacesId);
  const asks = check?.canSave === 'with-confirmation';
  const mayTry = form.changed && settled && !save.isPending && (!asks || confirmed);

  const submit = async (more: boolean) => {
    form.showAll();
    if (!mayTry || check?.canSave === 'no') return;
    const whole = { personId, pks, values: form.values, confirmed: asks && confirmed };
    const done = await save.mutateAsync({ ...whole, ...begin.wish }).catch(() => null);
    if (!done) return;
    setSaved(true);
    notifications.show({ color: 'teal', message: PERSON.saved(form.values.name) });
    onSaved(done.personId, more);
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void submit(false);
  };

  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="md" maw={980}>
        <Group justify="space-between" gap="sm">
          <SegmentedControl
            size="xs"
            aria-label={PERSON.pksLabel}
            value={pks}
            onChange={(value) => {
              begin.set(null);
              onPks?.(value);
            }}
            // The work of the other agreement is other text: first save or cancel this one.
            readOnly={!onPks || (personId !== null && form.changed)}
            data={PKS.map((value) => ({ value, label: PKS_NAME[value] }))}
          />
          <Text size="sm" c="dimmed">
            {PERSON.formHint}
          </Text>
        </Group>
        {begin.asked ? (
          <PlaceStart {...begin.asked} pks={pks} replacesId={replacesId} onChange={begin.set} />
        ) : null}
        <PersonFields form={form} taken={<TakenNote check={check} />} />
        {form.otherIssues.length > 0 ? <IssueList issues={form.otherIssues} /> : null}
        {form.error ? <FailureNotice error={form.error} /> : null}
      </Stack>
      <Group gap="xs" className={classes['actions']}>
        {save.error ? (
          // Here it is in sight, however far the fields are scrolled.
          <Box w="100%">
            <FailureNotice error={save.error} />
          </Box>
        ) : null}
        {asks ? (
          <Checkbox
            w="100%"
            label={PERSON.confirm}
            checked={confirmed}
            onChange={(event) => setConfirmed(event.currentTarget.checked)}
          />
        ) : null}
        <Button type="submit" disabled={!mayTry} loading={save.isPending}>
          {PERSON.save}
        </Button>
        {personId === null ? (
          <Button variant="default" disabled={!mayTry} onClick={() => void submit(true)}>
            {PERSON.saveAndNext}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={onCancel}>
          {COMMON.cancel}
        </Button>
        <Text size="sm" c="dimmed">
          {hintOf(form.changed, settled, check)}
        </Text>
      </Group>
    </form>
  );
}

/** From which day somebody new is a member, where that is not plainly the agreement's first. */
function useBegin(check: PersonCheck | null, replacesId: number | null) {
  const [chosen, set] = useState<Day | null>(null);
  const today = useRequest('app.state', undefined).data?.today;
  const begins = check?.begins;
  if (!begins || !today || !(begins.isAsked || replacesId !== null))
    return { set, asked: null, wish: {} };
  const terms = { coverageFrom: begins.from, coverageUntil: begins.until };
  const on = chosen ?? dayWithin(terms, today);
  return { set, asked: { begins, on }, wish: { start: on, replacesId } };
}

function hintOf(changed: boolean, settled: boolean, check: PersonCheck | null): string {
  if (!changed) return PERSON.nothingChanged;
  if (!settled) return PERSON.checking;
  return check?.canSave === 'no' ? PERSON.fixFirst : '';
}

function TakenNote({ check }: { readonly check: PersonCheck | null }) {
  const { go } = useNavigation();
  const id = check?.existingPersonId ?? null;
  const person = useRequest('person.get', { id: id ?? 1 }, { enabled: id !== null });
  if (id === null) return null;
  const name = person.data?.values.name;
  return (
    <Alert color="red" p="xs" role="alert">
      <Group justify="space-between" gap="xs">
        <Text size="sm">{name ? PERSON.takenBy(name) : PERSON.taken}</Text>
        <Button size="compact-xs" variant="default" onClick={() => go({ name: 'person', id })}>
          {PERSON.openExisting}
        </Button>
      </Group>
    </Alert>
  );
}
