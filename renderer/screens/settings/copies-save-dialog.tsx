import { Alert, Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { notifications } from '@mantine/notifications';
import { toShortDay, type Day } from '../../../shared/domain/values/day.ts';
import type { Grant } from '../../../shared/ipc.ts';
import { ask, choose, showFailure, useJob } from '../../api.ts';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { focusFirstError } from '../../parts/focus-first-error.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, COPY_FILE } from '../../words.ts';
import { PassphraseFields } from './copies-passphrase-fields.tsx';
import {
  NO_PASSPHRASE,
  passphraseProblem,
  repeatProblem,
  type PassphraseValues,
} from './copies-passphrase.ts';
import { sizeWords } from './copies-size.ts';

interface SaveCopyDialogProps {
  readonly today: Day;
  readonly onClose: () => void;
}

/** A copy as a file of its own: the passphrase here, the place in the system's dialog, done. */
export function SaveCopyDialog({ today, onClose }: SaveCopyDialogProps) {
  useFocusBack();
  const job = useJob();
  const form = useSaveForm();
  const { sealing } = form.values;
  const write = async (target: Grant, passphrase: string | null) => {
    const { bytes } = await job.run((id) =>
      ask('copies.save', { job: id, target: target.id, passphrase }),
    );
    notifications.show({
      color: 'teal',
      message: <SavedNote text={COPY_FILE.saved(target.name, sizeWords(bytes))} grant={target} />,
      autoClose: 8000,
    });
    onClose();
  };
  const submit = form.onSubmit(async ({ passphrase }) => {
    try {
      const target = await choose('save-copy', COPY_FILE.fileName(toShortDay(today)));
      if (target) await write(target, sealing === 'sealed' ? passphrase : null);
    } catch (error) {
      showFailure(error);
    }
  }, focusFirstError(form));
  return (
    <Modal
      opened
      onClose={job.running ? job.cancel : onClose}
      title={COPY_FILE.title}
      closeOnClickOutside={false}
      closeOnEscape={!job.running}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text size="sm">{COPY_FILE.lead}</Text>
          <ChoiceField
            label={COPY_FILE.sealing}
            description={COPY_FILE.sealingHint}
            words={COPY_FILE.sealingWords}
            value={sealing}
            onChange={(next) => form.setFieldValue('sealing', next)}
          />
          {sealing === 'sealed' ? (
            <PassphraseFields
              isFirst
              passphrase={form.getInputProps('passphrase')}
              repeat={form.getInputProps('repeat')}
            />
          ) : (
            <Unsealed {...form.getInputProps('agreed', { type: 'checkbox' })} />
          )}
          {job.running ? (
            <JobProgressBar job={job} />
          ) : (
            <Group justify="flex-end" gap="xs">
              <Button variant="default" onClick={onClose}>
                {COMMON.cancel}
              </Button>
              <Button type="submit" leftSection={<Icon name="save" size={16} />}>
                {COPY_FILE.submit}
              </Button>
            </Group>
          )}
        </Stack>
      </form>
    </Modal>
  );
}

interface SaveValues extends PassphraseValues {
  readonly sealing: keyof typeof COPY_FILE.sealingWords;
  readonly agreed: boolean;
}

function useSaveForm() {
  return useForm<SaveValues>({
    initialValues: { ...NO_PASSPHRASE, sealing: 'sealed', agreed: false },
    validate: {
      passphrase: (text, { sealing }) => (sealing === 'sealed' ? passphraseProblem(text) : null),
      repeat: (text, { sealing, passphrase }) =>
        sealing === 'sealed' ? repeatProblem(text, passphrase) : null,
      agreed: (agreed, { sealing }) =>
        sealing === 'open' && !agreed ? COPY_FILE.openNeeded : null,
    },
  });
}

/** Whoever wants it unsealed says so, knowing what it means. */
function Unsealed(field: object) {
  return (
    <Stack gap="sm">
      <Alert color="orange" icon={<Icon name="warning" />} title={COPY_FILE.openTitle}>
        {COPY_FILE.openText}
      </Alert>
      <Checkbox label={COPY_FILE.openAgreed} {...field} />
    </Stack>
  );
}
