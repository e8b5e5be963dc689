import { Button, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import type { ImportPreview } from '../../../shared/views.ts';
import { useWish } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { COMMON, IMPORT } from '../../words.ts';
import { ErrorsButton } from './errors-button.tsx';
import { UndoButton } from './undo-button.tsx';

/** What can be done with an import as a whole, by what has become of it. */
export function ImportActions({ preview }: { readonly preview: ImportPreview }) {
  const { go } = useNavigation();
  const showHistory = () => go({ name: 'imports' });
  return (
    <>
      <ErrorsButton preview={preview} />
      {preview.status === 'applied' ? (
        <UndoButton importId={preview.importId} onUndone={showHistory} />
      ) : null}
      {preview.status === 'planned' ? (
        <ForgetButton importId={preview.importId} onForgotten={showHistory} />
      ) : null}
    </>
  );
}

interface ForgetButtonProps {
  readonly importId: string;
  readonly onForgotten: () => void;
}

function ForgetButton({ importId, onForgotten }: ForgetButtonProps) {
  const forget = useWish('import.forget');
  const confirm = () =>
    modals.openConfirmModal({
      title: IMPORT.forgetTitle,
      children: <Text size="sm">{IMPORT.forgetText}</Text>,
      labels: { confirm: IMPORT.forget, cancel: COMMON.cancel },
      confirmProps: { color: 'red.8' },
      onConfirm: () => forget.mutate({ importId }, { onSuccess: onForgotten }),
    });
  return (
    <Button variant="default" loading={forget.isPending} onClick={confirm}>
      {IMPORT.forget}
    </Button>
  );
}
