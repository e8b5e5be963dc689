import { Alert, Box, Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { OfficeView } from '../../../shared/views.ts';
import { sentenceFor, useRequest, useWish } from '../../api.ts';
import { useUnsavedGuard } from '../../navigation.tsx';
import { CoatOfArmsField } from '../../parts/coat-of-arms-field.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { toOfficeInput, useOfficeForm } from '../../parts/office-form.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { COMMON, SETTINGS } from '../../words.ts';
import { OfficePapers } from './office-papers.tsx';
import classes from './settings-screen.module.css';

export function OfficeSection({ today }: { readonly today: Day }) {
  const office = useRequest('office.get', undefined);
  if (office.data) return <OfficeEditor office={office.data} today={today} />;
  if (office.error)
    return <FailureNotice error={office.error} onRetry={() => void office.refetch()} />;
  return <Waiting />;
}

interface OfficeEditorProps {
  readonly office: OfficeView;
  readonly today: Day;
}

function OfficeEditor({ office, today }: OfficeEditorProps) {
  const form = useOfficeForm(toOfficeInput(office));
  const save = useWish('office.save', { quiet: true });
  const unsaved = form.isDirty();
  useUnsavedGuard(unsaved);
  const submit = form.onSubmit(
    (values) =>
      save.mutate(values, {
        onSuccess: (saved) => {
          form.setInitialValues(toOfficeInput(saved));
          form.setValues(toOfficeInput(saved));
          notifications.show({ color: 'teal', message: COMMON.saved });
        },
      }),
    focusFirstError(form),
  );
  return (
    <form className={classes['section']} onSubmit={submit} noValidate>
      <Box className={classes['scroll']}>
        <Stack gap="md">
          <OfficePapers
            form={form}
            today={today}
            coatOfArms={<CoatOfArmsField url={office.coatOfArmsUrl} />}
          />
        </Stack>
      </Box>
      <Group gap="xs" className={classes['buttons']}>
        <Button type="submit" disabled={!unsaved} loading={save.isPending}>
          {COMMON.save}
        </Button>
        <Button variant="default" disabled={!unsaved} onClick={form.reset}>
          {SETTINGS.undo}
        </Button>
        {save.error ? (
          <Alert color="red" py={6} role="alert">
            {sentenceFor(save.error)}
          </Alert>
        ) : null}
      </Group>
    </form>
  );
}
