import { Modal, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { RestorePreview as Preview } from '../../../shared/trust-views.ts';
import { useAgain } from '../../again.ts';
import { ask, failureCode, sentenceFor, showFailure, useJob } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { RESTORE } from '../../words.ts';
import { PassphraseQuestion } from './copies-passphrase-question.tsx';
import { RestoreQuestion, type AdministratorValues } from './copies-restore-question.tsx';
import type { Restoring } from './copies-section.tsx';
import { useRestoreLook } from './copies-restore-look.ts';

interface RestoreDialogProps extends Restoring {
  readonly onClose: () => void;
  /** The data are those of the copy, and nobody is logged in. */
  readonly onRestored: () => void;
}

/** Examines a copy, shows what restoring it would do, and does it when somebody says so. */
export function RestoreDialog({ source, isUndo, onClose, onRestored }: RestoreDialogProps) {
  useFocusBack();
  const job = useJob();
  const again = useAgain();
  const look = useRestoreLook(source);
  const [changed, setChanged] = useState(false);
  const [restoring, setRestoring] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const restore = async (preview: Preview, administrator: AdministratorValues | null) => {
    const { token } = preview;
    setRestoring(true);
    setRefused(null);
    try {
      const { people, letters } = await again(() =>
        job.run((id) => ask('restore.run', { job: id, token, administrator })),
      );
      onRestored();
      // Read at the login. Notes come one at a time, so it must not stay for good.
      notifications.show({
        color: 'teal',
        title: RESTORE.done(people, letters),
        message: RESTORE.doneUndo,
        autoClose: 10_000,
      });
    } catch (error) {
      const isChanged = failureCode(error) === 'restore-changed';
      setChanged(isChanged);
      if (isChanged) look.again();
      // Beside what was typed wrong.
      else if (administrator) setRefused(sentenceFor(error));
      else showFailure(error);
    } finally {
      setRestoring(false);
    }
  };
  return (
    <Modal
      opened
      onClose={look.job.running ? look.job.cancel : onClose}
      title={isUndo ? RESTORE.titleUndo : RESTORE.title}
      size={680}
      closeOnClickOutside={false}
      // The question for the password lies above, and Escape is meant for it.
      closeOnEscape={!restoring}
      withCloseButton={!restoring}
    >
      {look.kind === 'looking' ? (
        <Looking job={look.job} />
      ) : look.kind === 'sealed' ? (
        <PassphraseQuestion problem={look.problem} onOpen={look.open} onClose={onClose} />
      ) : look.kind === 'failed' ? (
        <FailureNotice error={look.error} />
      ) : (
        <>
          {changed ? (
            <Text size="sm" c="orange.9" role="alert" mb="sm">
              {RESTORE.changed}
            </Text>
          ) : null}
          <RestoreQuestion
            preview={look.preview}
            isUndo={isUndo}
            job={job}
            refused={refused}
            onRestore={(administrator) => void restore(look.preview, administrator)}
            onClose={onClose}
          />
        </>
      )}
    </Modal>
  );
}

function Looking({ job }: { readonly job: ReturnType<typeof useJob> }) {
  return job.running ? <JobProgressBar job={job} /> : <Waiting label={RESTORE.looking} />;
}
