import { MantineThemeProvider, Portal, useMantineTheme } from '@mantine/core';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { recallPlace, type Recall } from './recall-place.ts';
import classes from './frame.module.css';

interface KeptRoomProps {
  /** Hidden: not in the document at all, so that nothing of it can be read or reached. */
  readonly hidden: boolean;
  readonly children: ReactNode;
}

/**
 * The screens of somebody, in elements that leave the document while the window is locked. React
 * keeps what was typed; dialogs and lists of choices live in the second element.
 */
export function KeptRoom({ hidden, children }: KeptRoomProps) {
  const host = useRef<HTMLDivElement>(null);
  const [{ screens, dialogs }] = useState(newElements);
  const recall = useRef<Recall | null>(null);
  useLayoutEffect(() => {
    if (hidden) return undefined;
    host.current?.append(screens);
    document.body.append(dialogs);
    recall.current?.();
    return () => {
      recall.current = recallPlace([screens, dialogs]);
      screens.remove();
      dialogs.remove();
    };
  }, [hidden, screens, dialogs]);
  return (
    <div ref={host} className={classes['room']}>
      {createPortal(<PortalsInto target={dialogs}>{children}</PortalsInto>, screens)}
    </div>
  );
}

function newElements() {
  const [screens, dialogs] = [document.createElement('div'), document.createElement('div')];
  screens.className = classes['room'] ?? '';
  return { screens, dialogs };
}

function PortalsInto({ target, children }: { target: HTMLElement; children: ReactNode }) {
  const theme = useMantineTheme();
  const within = useMemo(
    () => ({
      ...theme,
      components: { ...theme.components, Portal: Portal.extend({ defaultProps: { target } }) },
    }),
    [theme, target],
  );
  return <MantineThemeProvider theme={within}>{children}</MantineThemeProvider>;
}
