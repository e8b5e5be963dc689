import { ActionIcon, Button, Stack, Table, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { Fragment, useState, type ReactNode } from 'react';
import type { LawFigure } from '../../../shared/domain/law.ts';
import { toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import { LAW_TITLES } from '../../../shared/law-words.ts';
import { useWish } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { useMay } from '../../session.tsx';
import { COMMON, LAW } from '../../words.ts';
import type { LawHistory } from './law-figures.ts';
import classes from './law-table.module.css';
import { partsOf } from './law-words.ts';

interface LawRowProps {
  readonly history: LawHistory;
  readonly today: Day;
  readonly onAdd: (history: LawHistory) => void;
}

/** One figure: what holds today, and on wish all that held or will hold. */
export function LawRow({ history, today, onAdd }: LawRowProps) {
  const { key, figures, now } = history;
  const [open, setOpen] = useState(false);
  const others = figures.filter((figure) => figure !== now);
  const title = LAW_TITLES[key];
  return (
    <>
      <Table.Tr>
        <Table.Td fw={600}>{title}</Table.Td>
        <FigureCells figure={now}>
          <Stack gap={4} align="flex-end">
            <AddButton history={history} onAdd={onAdd} />
            {others.length > 0 ? (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-expanded={open}
                aria-label={LAW.historyOf(title)}
                onClick={() => setOpen(!open)}
              >
                {LAW.history(others.length)}
              </Button>
            ) : null}
            {open && now ? <RemoveButton figure={now} /> : null}
          </Stack>
        </FigureCells>
      </Table.Tr>
      {open
        ? others.map((figure) => (
            <OlderRow key={figure.from} figure={figure} isComing={figure.from > today} />
          ))
        : null}
    </>
  );
}

function AddButton({ history, onAdd }: Pick<LawRowProps, 'history' | 'onAdd'>) {
  const may = useMay('law.save');
  if (!may) return null;
  // The time of keeping decides who is forgotten: it is set where that is done.
  if (history.key === 'retention')
    return (
      <Text size="xs" c="dimmed" ta="right">
        {LAW.elsewhere}
      </Text>
    );
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={LAW.addOf(LAW_TITLES[history.key])}
      onClick={() => onAdd(history)}
    >
      {LAW.add}
    </Button>
  );
}

function OlderRow({ figure, isComing }: { figure: LawFigure; isComing: boolean }) {
  return (
    <Table.Tr className={classes['older']}>
      <Table.Td>
        <Text size="sm" c="dimmed">
          {isComing ? LAW.coming : LAW.past}
        </Text>
      </Table.Td>
      <FigureCells figure={figure}>
        <RemoveButton figure={figure} />
      </FigureCells>
    </Table.Tr>
  );
}

function RemoveButton({ figure: { key, from } }: { readonly figure: LawFigure }) {
  const may = useMay('law.remove');
  const remove = useWish('law.remove');
  const [title, day] = [LAW_TITLES[key], toLongDay(from)];
  if (!may || key === 'retention') return null;
  const askToRemove = () =>
    modals.openConfirmModal({
      title: LAW.removeTitle,
      children: <Text size="sm">{LAW.removeText(title, day)}</Text>,
      labels: { confirm: COMMON.remove, cancel: COMMON.cancel },
      confirmProps: { color: 'red.8' },
      onConfirm: () => remove.mutate({ key, from }),
    });
  return (
    <ActionIcon
      variant="subtle"
      color="red.8"
      size="sm"
      ml="auto"
      display="block"
      aria-label={LAW.removeOf(title, day)}
      onClick={askToRemove}
    >
      <Icon name="trash" size={16} />
    </ActionIcon>
  );
}

function FigureCells({
  figure,
  children,
}: {
  readonly figure: LawFigure | null;
  readonly children: ReactNode;
}) {
  return (
    <>
      <Table.Td>{figure ? <Parts figure={figure} /> : <Text size="sm">{LAW.none}</Text>}</Table.Td>
      <Table.Td>
        {figure ? toLongDay(figure.from) : null}
        <Text size="xs" c="dimmed" className={classes['source']}>
          {figure?.source}
        </Text>
      </Table.Td>
      <Table.Td>{children}</Table.Td>
    </>
  );
}

function Parts({ figure }: { readonly figure: LawFigure }) {
  return (
    <dl className={classes['parts']}>
      {partsOf(figure).map(({ label, value }) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
