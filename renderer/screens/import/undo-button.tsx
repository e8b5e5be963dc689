import { Button, type ButtonProps } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ImportUndone } from '../../../shared/views.ts';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT } from '../../words.ts';
import { KeptPeople } from './kept-people.tsx';
import { UndoDialog } from './undo-dialog.tsx';

interface UndoButtonProps {
  readonly importId: string;
  readonly size: ButtonProps['size'];
  readonly onUndone: () => void;
}

/** Takes a whole import back; what it would do is shown first. */
export function UndoButton({ importId, size, onUndone }: UndoButtonProps) {
  const [asking, setAsking] = useState(false);
  const finish = (undone: ImportUndone) => {
    setAsking(false);
    report(undone);
    onUndone();
  };
  return (
    <>
      <Button
        size={size}
        variant="default"
        leftSection={<Icon name="back" size={16} />}
        onClick={() => setAsking(true)}
      >
        {IMPORT.undo}
      </Button>
      {asking ? (
        <UndoDialog importId={importId} onClose={() => setAsking(false)} onUndone={finish} />
      ) : null}
    </>
  );
}

function report({ undone, kept }: ImportUndone): void {
  if (kept.length === 0) {
    notifications.show({ color: 'teal', message: IMPORT.undone(undone), autoClose: 8000 });
    return;
  }
  modals.open({
    title: IMPORT.undone(undone),
    size: 640,
    children: <KeptPeople kept={kept} />,
  });
}
