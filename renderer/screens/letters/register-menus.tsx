import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { RegisterFilter } from '../../../shared/letter-shapes.ts';
import type { DocumentView } from '../../../shared/letter-views.ts';
import { ask, choose, showFailure, useJob, useRequest } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { useMay } from '../../session.tsx';
import { REGISTER } from '../../words.ts';
import { RegisterBegin } from './register-begin.tsx';
import { RegisterReserve } from './register-reserve.tsx';

interface BookMenuProps {
  readonly filter: RegisterFilter;
  readonly disabled: boolean;
}

/** The register as a file or on paper: what the filter shows, not what is ticked. */
export function BookMenu({ filter, disabled }: BookMenuProps) {
  const writing = useJob();
  const drawing = useJob();
  const [document, setDocument] = useState<DocumentView | null>(null);
  const [asking, setAsking] = useState(false);
  const may = useMay('register.export');
  const write = async (reason: string) => {
    setAsking(false);
    const target = await choose('save-xlsx', REGISTER.exportName(filter.year));
    if (!target) return;
    const { rows } = await writing.run((job) =>
      ask('register.export', { job, filter, reason, target: target.id }),
    );
    notifications.show({
      color: 'teal',
      message: <SavedNote text={REGISTER.exported(rows, target.name)} grant={target} />,
      autoClose: 12_000,
    });
  };
  const draw = async () =>
    setDocument(await drawing.run((job) => ask('register.print', { job, filter })));
  if (!may) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            disabled={disabled}
            rightSection={<Icon name="down" size={14} />}
          >
            {REGISTER.book}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon name="save" size={16} />} onClick={() => setAsking(true)}>
            {REGISTER.exportXlsx}
          </Menu.Item>
          <Menu.Item
            leftSection={<Icon name="printer" size={16} />}
            onClick={() => void draw().catch(showFailure)}
          >
            {REGISTER.print}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking ? (
        <ReasonDialog
          onReason={(reason) => void write(reason).catch(showFailure)}
          onClose={() => setAsking(false)}
        />
      ) : null}
      <JobDialog job={writing} title={REGISTER.exporting} />
      <JobDialog job={drawing} title={REGISTER.printing} />
      <PdfPreview document={document} onClose={() => setDocument(null)} />
    </>
  );
}

/** Numbers that are taken without a print. */
export function NumbersMenu() {
  const [open, setOpen] = useState<'reserve' | 'begin' | null>(null);
  const today = useRequest('app.state', undefined).data?.today;
  const close = () => setOpen(null);
  if (!useMay('register.reserve')) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            disabled={today === undefined}
            rightSection={<Icon name="down" size={14} />}
          >
            {REGISTER.numbers}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => setOpen('reserve')}>{REGISTER.reserveMenu}</Menu.Item>
          <Menu.Item onClick={() => setOpen('begin')}>{REGISTER.begin}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {open === 'reserve' && today ? <RegisterReserve today={today} onClose={close} /> : null}
      {open === 'begin' && today ? <RegisterBegin today={today} onClose={close} /> : null}
    </>
  );
}
