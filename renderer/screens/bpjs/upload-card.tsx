import { Alert, Box, Button, Modal, Paper, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { SippDoubt } from '../../../shared/requests/bpjs.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { ask, choose, showFailure, useJob } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { BPJS, PKS_SHORT } from '../../words.ts';
import { DOUBT_COLUMNS } from './result-columns.tsx';

/** The active members as SIPP takes them, and whom it will probably refuse. */
export function UploadCard({ agreement }: { readonly agreement: AgreementOverview }) {
  const job = useJob();
  const [asking, setAsking] = useState(false);
  const [doubtful, setDoubtful] = useState<readonly SippDoubt[]>([]);
  const { id: agreementId, pks } = agreement;
  const write = async (reason: string) => {
    setAsking(false);
    const target = await choose('save-xlsx', BPJS.uploadName(PKS_SHORT[pks]));
    if (!target) return;
    const written = await job.run((id) =>
      ask('bpjs.export', { job: id, agreementId, reason, target: target.id }),
    );
    setDoubtful(written.doubtful);
    notifications.show({
      color: 'teal',
      message: <SavedNote text={BPJS.uploaded(written.rows, target.name)} grant={target} />,
      autoClose: 12_000,
    });
  };
  return (
    <Paper withBorder p="lg" component="section">
      <Stack gap="xs" align="flex-start">
        <Title order={2} size="h4">
          {BPJS.uploadTitle}
        </Title>
        <Text size="sm" c="dimmed">
          {BPJS.uploadText}
        </Text>
        <Button
          mt="xs"
          variant="default"
          leftSection={<Icon name="save" size={16} />}
          loading={job.running}
          onClick={() => setAsking(true)}
        >
          {BPJS.upload}
        </Button>
        {doubtful.length > 0 ? <Doubtful lines={doubtful} /> : null}
      </Stack>
      {asking ? (
        <ReasonDialog
          onReason={(reason) => void write(reason).catch(showFailure)}
          onClose={() => setAsking(false)}
        />
      ) : null}
      <JobDialog job={job} title={BPJS.uploadWriting} />
    </Paper>
  );
}

/** They are written all the same: the office may be the only one who can tell. */
function Doubtful({ lines }: { readonly lines: readonly SippDoubt[] }) {
  const { go } = useNavigation();
  const [shown, setShown] = useState(false);
  return (
    <>
      <Alert
        w="100%"
        color="orange"
        icon={<Icon name="warning" />}
        title={BPJS.doubtful(lines.length)}
      >
        {BPJS.doubtfulText}{' '}
        <Button size="compact-sm" variant="subtle" onClick={() => setShown(true)}>
          {BPJS.doubtfulShow}
        </Button>
      </Alert>
      <Modal opened={shown} onClose={() => setShown(false)} title={BPJS.doubtfulTitle} size={860}>
        <Box style={{ height: '60vh', display: 'flex', flexDirection: 'column' }}>
          <DataTable
            label={BPJS.doubtfulTitle}
            columns={DOUBT_COLUMNS}
            rows={lines}
            onOpen={({ personId }) => go({ name: 'person', id: personId })}
          />
        </Box>
      </Modal>
    </>
  );
}
