import { Button, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { ask, choose, showFailure } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { VERIFY } from '../../words.ts';
import { CheckCode } from './check-code.tsx';
import { CheckFile } from './check-file.tsx';
import { LetterDrop } from './letter-drop.tsx';
import { useCheck } from './use-check.ts';
import { VerifyAnswer } from './verify-answer.tsx';

/** Is this letter ours and unchanged: a file dropped or chosen, or the code typed from paper. */
export function VerifyScreen() {
  const { outcome, job, checkFile, checkCode } = useCheck();
  return (
    <ScreenFrame title={VERIFY.title} subtitle={VERIFY.subtitle} actions={<SavePhonePage />}>
      <LetterDrop onFile={checkFile} />
      <Stack gap="md" maw={960}>
        <SimpleGrid cols={2} spacing="md">
          <CheckFile disabled={job.running} onFile={checkFile} />
          <CheckCode disabled={job.running} onCode={checkCode} />
        </SimpleGrid>
        {job.running ? (
          <Paper withBorder p="md">
            <JobProgressBar job={job} />
          </Paper>
        ) : null}
        {outcome?.kind === 'failed' ? <FailureNotice error={outcome.error} /> : null}
        {outcome?.kind === 'answered' ? (
          <VerifyAnswer answer={outcome.answer} what={outcome.what} />
        ) : null}
        <Text size="xs" c="dimmed">
          {VERIFY.note}
        </Text>
      </Stack>
    </ScreenFrame>
  );
}

function SavePhonePage() {
  return (
    <Button
      variant="default"
      leftSection={<Icon name="save" size={16} />}
      onClick={() => void savePhonePage().catch(showFailure)}
    >
      {VERIFY.page}
    </Button>
  );
}

async function savePhonePage(): Promise<void> {
  const target = await choose('save-html', VERIFY.pageName);
  if (!target) return;
  await ask('proof.page', { target: target.id });
  notifications.show({
    color: 'teal',
    message: <SavedNote text={VERIFY.pageSaved(target.name)} grant={target} />,
    autoClose: 10_000,
  });
}
