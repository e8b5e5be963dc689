import { Dropzone } from '@mantine/dropzone';
import { notifications } from '@mantine/notifications';
import { Stack, Text } from '@mantine/core';
import type { Grant } from '../../../shared/ipc.ts';
import { dropped, showFailure } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT } from '../../words.ts';

/** The whole window takes a file while one is wanted. What is in it the backend decides. */
export function FileDrop({ onFile }: { readonly onFile: (grant: Grant) => void }) {
  const take = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    const grant = await dropped(file);
    if (grant) onFile(grant);
    else notifications.show({ color: 'orange', message: IMPORT.dropRefused });
  };
  return (
    <Dropzone.FullScreen
      active
      multiple={false}
      onDrop={(files) => void take(files).catch(showFailure)}
      onReject={() => notifications.show({ color: 'orange', message: IMPORT.dropOne })}
    >
      <Stack align="center" justify="center" mih="70vh" gap="sm" style={{ pointerEvents: 'none' }}>
        <Icon name="import" size={48} />
        <Text fw={600} size="xl">
          {IMPORT.dropNow}
        </Text>
      </Stack>
    </Dropzone.FullScreen>
  );
}
