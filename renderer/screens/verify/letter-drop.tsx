import { Stack, Text } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { notifications } from '@mantine/notifications';
import type { Grant } from '../../../shared/ipc.ts';
import { dropped, showFailure } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { VERIFY } from '../../words.ts';

/** The whole window takes a letter while this screen is open. */
export function LetterDrop({ onFile }: { readonly onFile: (file: Grant) => void }) {
  const take = async (files: readonly File[]) => {
    const [file] = files;
    if (!file) return;
    const grant = await dropped(file);
    if (grant) onFile(grant);
    else notifications.show({ color: 'orange', message: VERIFY.dropRefused });
  };
  return (
    <Dropzone.FullScreen
      active
      multiple={false}
      onDrop={(files) => void take(files).catch(showFailure)}
      onReject={() => notifications.show({ color: 'orange', message: VERIFY.dropOne })}
    >
      <Stack align="center" justify="center" mih="70vh" gap="sm" style={{ pointerEvents: 'none' }}>
        <Icon name="verify" size={48} />
        <Text fw={600} size="xl">
          {VERIFY.dropNow}
        </Text>
      </Stack>
    </Dropzone.FullScreen>
  );
}
