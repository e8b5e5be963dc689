import { Modal, ScrollArea, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ScanView } from '../../shared/requests/contributions.ts';
import { ask } from '../api.ts';
import { FailureNotice } from './failure-notice.tsx';
import classes from './pdf-preview.module.css';
import { useFocusBack } from './use-focus-back.ts';
import { Waiting } from './waiting.tsx';

interface ScanViewerProps {
  readonly scan: ScanView;
  readonly onClose: () => void;
}

/** One scanned paper, as large as the window allows. */
export function ScanViewer({ scan, onClose }: ScanViewerProps) {
  useFocusBack();
  // Each look is written down, so each one is asked for, and nothing of it is kept.
  const asked = useQuery({
    queryKey: ['scan.get', scan.id],
    queryFn: () => ask('scan.get', { id: scan.id }),
    gcTime: 0,
    staleTime: Infinity,
  });
  const seen = asked.data;
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(1080px, 94vw)"
      yOffset="3vh"
      title={
        <Text fw={600} lineClamp={1} title={scan.name}>
          {scan.name}
        </Text>
      }
      classNames={{ body: classes['body'], content: classes['content'] }}
    >
      {asked.error ? <FailureNotice error={asked.error} /> : null}
      {seen ? (
        seen.mediaType === 'application/pdf' ? (
          <iframe
            className={classes['frame']}
            title={scan.name}
            src={`${seen.url}#navpanes=0&view=FitH`}
          />
        ) : (
          <ScrollArea style={{ flex: 1, minHeight: 0 }}>
            <img src={seen.url} alt={scan.name} style={{ display: 'block', maxWidth: '100%' }} />
          </ScrollArea>
        )
      ) : asked.error ? null : (
        <Waiting />
      )}
    </Modal>
  );
}
