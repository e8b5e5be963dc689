import { Button, type ButtonProps } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT } from '../../words.ts';
import { UndoDialog } from './undo-dialog.tsx';

interface UndoButtonProps {
  readonly importId: string;
  /** Whether the file was kept, so that it can be imported again. */
  readonly canAgain: boolean;
  readonly size: ButtonProps['size'];
  readonly onUndone: () => void;
}

/** Takes a whole import back; what it would do is shown first. */
export function UndoButton({ importId, canAgain, size, onUndone }: UndoButtonProps) {
  const [asking, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button
        size={size}
        variant="default"
        leftSection={<Icon name="back" size={16} />}
        onClick={open}
      >
        {IMPORT.undo}
      </Button>
      {asking ? (
        <UndoDialog importId={importId} canAgain={canAgain} onClose={close} onUndone={onUndone} />
      ) : null}
    </>
  );
}
