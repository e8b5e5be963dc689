import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import type { CopySourceInput } from '../../../shared/trust-shapes.ts';
import { choose, showFailure } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { COPIES } from '../../words.ts';
import { RestoreDialog } from './copies-restore-dialog.tsx';

interface RestoreFileProps {
  readonly variant?: ButtonProps['variant'];
  /** The data are those of the copy, and nobody is logged in. */
  readonly onRestored: () => void;
}

/** Restores a copy out of a file that the person chooses; on a new machine before anybody has an account too. */
export function RestoreFile({ variant = 'default', onRestored }: RestoreFileProps) {
  const [source, setSource] = useState<CopySourceInput | null>(null);
  const pick = async () => {
    const file = await choose('copy').catch(showFailure);
    if (file) setSource({ kind: 'file', file: file.id, passphrase: null });
  };
  return (
    <>
      <Button
        variant={variant}
        leftSection={<Icon name="folder" size={16} />}
        onClick={() => void pick()}
      >
        {COPIES.restoreFile}
      </Button>
      {source ? (
        <RestoreDialog
          source={source}
          isUndo={false}
          onClose={() => setSource(null)}
          onRestored={onRestored}
        />
      ) : null}
    </>
  );
}
