import { Button, Modal, ScrollArea, Stack, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { toShortDay } from '../../../shared/domain/values/day.ts';
import type { PrintItem } from '../../../shared/letter-views.ts';
import { useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { May } from '../../session.tsx';
import { LETTERS, PRINTS } from '../../words.ts';
import { PrintTray } from './print-tray.tsx';

/** The way back to a print, days later. */
export function PrintsButton() {
  const [isOpen, setIsOpen] = useState(false);
  const [print, setPrint] = useState<PrintItem | null>(null);
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="printer" size={16} />}
        onClick={() => setIsOpen(true)}
      >
        {PRINTS.button}
      </Button>
      {isOpen ? (
        <PrintsList
          onChosen={(chosen) => {
            setIsOpen(false);
            setPrint(chosen);
          }}
          onClose={() => setIsOpen(false)}
        />
      ) : null}
      {print ? <PrintTray print={print} onClose={() => setPrint(null)} /> : null}
    </>
  );
}

interface PrintsListProps {
  readonly onChosen: (print: PrintItem) => void;
  readonly onClose: () => void;
}

function PrintsList({ onChosen, onClose }: PrintsListProps) {
  useFocusBack();
  const { data, error, refetch } = useRequest('prints.list', undefined);
  const done = (data ?? []).filter(({ status }) => status === 'done');
  return (
    <Modal opened onClose={onClose} title={PRINTS.listTitle} size="min(860px, 94vw)">
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {PRINTS.listText}
        </Text>
        {error ? (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <Waiting />
        ) : done.length === 0 ? (
          <Text size="sm">{PRINTS.none}</Text>
        ) : (
          <ScrollArea.Autosize mah="60vh" type="auto">
            <Table aria-label={PRINTS.listTitle} stickyHeader verticalSpacing={6}>
              <Table.Thead>
                <Table.Tr>
                  {PRINTS.columns.map((title) => (
                    <Table.Th key={title}>{title}</Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {done.map((print) => (
                  <PrintRow key={print.id} print={print} onOpen={() => onChosen(print)} />
                ))}
              </Table.Tbody>
            </Table>
          </ScrollArea.Autosize>
        )}
      </Stack>
    </Modal>
  );
}

function PrintRow({ print, onOpen }: { readonly print: PrintItem; readonly onOpen: () => void }) {
  const numbers = LETTERS.issuedNumbers(print.firstNumber, print.lastNumber);
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{shortInstantWords(print.createdAt)}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{toShortDay(print.date)}</Table.Td>
      <Table.Td className="tabular">{numbers}</Table.Td>
      <Table.Td>{PRINTS.shape[print.shape]}</Table.Td>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {PRINTS.printed(print.printed, print.letters)}
      </Table.Td>
      <Table.Td ta="right">
        <May ask="print.pages">
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${PRINTS.open} ${numbers}`}
            onClick={onOpen}
          >
            {PRINTS.open}
          </Button>
        </May>
      </Table.Td>
    </Table.Tr>
  );
}
