import { Alert, Button, Fieldset, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { RestorePreview as Preview } from '../../../shared/trust-views.ts';
import type { Job } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { RestorePreview } from '../../parts/restore-preview.tsx';
import { SecretField } from '../../parts/secret-field.tsx';
import { focusFirstField, takeLostFocus } from '../../parts/take-focus.ts';
import { COMMON, LOGIN, RESTORE } from '../../words.ts';

export interface AdministratorValues {
  readonly username: string;
  readonly password: string;
}

const NOBODY: AdministratorValues = { username: '', password: '' };

interface RestoreQuestionProps {
  readonly preview: Preview;
  readonly isUndo: boolean;
  readonly job: Job;
  /** Why it was not done as that administrator. */
  readonly refused: string | null;
  readonly onRestore: (administrator: AdministratorValues | null) => void;
  readonly onClose: () => void;
}

/** What it would do, and whether it shall be done. */
export function RestoreQuestion(props: RestoreQuestionProps) {
  const { preview, isUndo, job, refused, onRestore, onClose } = props;
  const [administrator, setAdministrator] = useState(NOBODY);
  const asks = preview.needsAdministrator;
  const isFilled = administrator.username !== '' && administrator.password !== '';
  const isReady = !asks || isFilled;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady && !job.running) onRestore(asks ? administrator : null);
  };
  return (
    <form onSubmit={submit} noValidate ref={asks ? focusFirstField : null}>
      <Stack gap="md">
        <RestorePreview preview={preview} />
        {asks ? <AdministratorFields value={administrator} onChange={setAdministrator} /> : null}
        {refused && !job.running ? (
          <Alert color="red" py="xs" icon={<Icon name="warning" />} role="alert">
            {refused}
          </Alert>
        ) : null}
        {job.running ? (
          <JobProgressBar job={job} />
        ) : (
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose} ref={takeLostFocus}>
              {COMMON.cancel}
            </Button>
            <Button type="submit" color="red.8" disabled={!isReady}>
              {isUndo ? RESTORE.confirmUndo : RESTORE.confirm}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

interface AdministratorFieldsProps {
  readonly value: AdministratorValues;
  readonly onChange: (value: AdministratorValues) => void;
}

function AdministratorFields({ value, onChange }: AdministratorFieldsProps) {
  return (
    <Fieldset legend={RESTORE.administrator}>
      <Stack gap="xs">
        <Text size="sm">{RESTORE.administratorText}</Text>
        <Group grow align="flex-start">
          <TextInput
            label={LOGIN.username}
            maxLength={40}
            autoComplete="username"
            spellCheck={false}
            value={value.username}
            onChange={(event) => onChange({ ...value, username: event.currentTarget.value })}
          />
          <SecretField
            label={LOGIN.password}
            autoComplete="current-password"
            value={value.password}
            onChange={(password) => onChange({ ...value, password })}
          />
        </Group>
      </Stack>
    </Fieldset>
  );
}
