import { Button, Text, type ButtonProps } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { ImportPreview } from '../../../shared/views.ts';
import { useWish } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { COMMON, IMPORT } from '../../words.ts';
import { AgainButton } from './again-button.tsx';
import { ErrorsButton } from './errors-button.tsx';
import { UndoButton } from './undo-button.tsx';

interface ImportActionsProps {
  readonly preview: ImportPreview;
  readonly size?: ButtonProps['size'];
}

/** What can be done with an import as a whole, by what has become of it. */
export function ImportActions({ preview, size = 'sm' }: ImportActionsProps) {
  const { go } = useNavigation();
  const showHistory = () => go({ name: 'imports' });
  return (
    <>
      <ErrorsButton preview={preview} size={size} />
      {preview.status === 'applied' ? (
        <UndoButton
          size={size}
          importId={preview.importId}
          canAgain={preview.hasFile}
          onUndone={showHistory}
        />
      ) : null}
      {preview.status === 'undone' && preview.hasFile ? (
        <AgainButton size={size} importId={preview.importId} />
      ) : null}
      {preview.status === 'planned' ? (
        <ForgetButton size={size} importId={preview.importId} onDiscarded={showHistory} />
      ) : null}
    </>
  );
}

interface ForgetButtonProps {
  readonly size: ButtonProps['size'];
  readonly importId: string;
  readonly onDiscarded: () => void;
}

function ForgetButton({ size, importId, onDiscarded }: ForgetButtonProps) {
  const discard = useWish('import.discard');
  const confirm = () =>
    modals.openConfirmModal({
      title: IMPORT.discardTitle,
      children: <Text size="sm">{IMPORT.discardText}</Text>,
      labels: { confirm: IMPORT.discard, cancel: COMMON.cancel },
      confirmProps: { color: 'red.8' },
      onConfirm: () => discard.mutate({ importId }, { onSuccess: onDiscarded }),
    });
  return (
    <Button size={size} variant="default" loading={discard.isPending} onClick={confirm}>
      {IMPORT.discard}
    </Button>
  );
}
