import { Box, Button, Container, Group, SimpleGrid, Stack } from '@mantine/core';
import type { AppState } from '../../../shared/views.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { May } from '../../session.tsx';
import { APP, BPJS } from '../../words.ts';
import { FileDrop } from '../import/file-drop.tsx';
import { ChooseList } from './choose-list.tsx';
import { ComparisonHistory } from './comparison-history.tsx';
import { ComparisonResult } from './comparison-result.tsx';
import { DifferencesButton } from './differences-button.tsx';
import { UploadCard } from './upload-card.tsx';
import { useComparison, type ComparisonStory } from './use-comparison.ts';
import { WhichList } from './which-list.tsx';

/** The office's list beside that of BPJS, both ways; and what is uploaded there. */
export function BpjsScreen({ state }: { readonly state: AppState }) {
  const story = useComparison(state);
  const { view, job } = story;
  const hasResult = view.result !== null;
  return (
    <ScreenFrame
      title={APP.menu.bpjs}
      layout={hasResult ? 'fill' : 'scroll'}
      actions={hasResult ? <ResultActions story={story} /> : null}
    >
      {job.running || hasResult ? null : <FileDrop onFile={story.read} />}
      <WhichList agreements={state.agreements} story={story} />
      <Below story={story} />
    </ScreenFrame>
  );
}

function Below({ story }: { readonly story: ComparisonStory }) {
  const { view, agreement, job, problem } = story;
  if (job.running)
    return (
      <Container size="xs" pt={80}>
        <Box fw={600} mb="md" style={{ textAlign: 'center' }}>
          {BPJS.comparing}
        </Box>
        <JobProgressBar job={job} />
      </Container>
    );
  if (view.result !== null) return <ComparisonResult story={story} result={view.result} />;
  return (
    <Stack gap="lg" mt="lg">
      {problem === null ? null : <FailureNotice title={BPJS.failed} error={problem} />}
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <May ask="bpjs.compare">
          <ChooseList onFile={story.read} />
        </May>
        {agreement ? (
          <May ask="bpjs.export">
            <UploadCard key={agreement.id} agreement={agreement} />
          </May>
        ) : null}
      </SimpleGrid>
      <ComparisonHistory agreementId={view.agreementId} />
    </Stack>
  );
}

function ResultActions({ story }: { readonly story: ComparisonStory }) {
  return (
    <Group gap="xs">
      <DifferencesButton story={story} />
      <Button
        variant="default"
        leftSection={<Icon name="folder" size={16} />}
        onClick={story.startAgain}
      >
        {BPJS.other}
      </Button>
    </Group>
  );
}
