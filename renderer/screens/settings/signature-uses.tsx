import { Modal, ScrollArea, Table, Text } from '@mantine/core';
import type { SignatureUseView } from '../../../shared/letter-views.ts';
import { useRequest } from '../../api.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { NOTHING, SIGNATURE, SIGNATURE_PURPOSE, toNumber } from '../../words.ts';

/** As many as the backend tells; older ones stay in the data. */
const NEWEST = 500;

/** Who used a scanned signature, when and for how many letters, wrong passphrases too. */
export function SignatureUses({ onClose }: { readonly onClose: () => void }) {
  useFocusBack();
  const uses = useRequest('signature.uses', undefined);
  return (
    <Modal opened onClose={onClose} size="xl" title={SIGNATURE.usesTitle}>
      {uses.error ? <FailureNotice error={uses.error} /> : null}
      {uses.isPending ? <Waiting /> : null}
      {uses.data?.length === 0 ? (
        <EmptyNote icon="agreement" title={SIGNATURE.usesNone}>
          <Text size="sm">{SIGNATURE.usesNoneText}</Text>
        </EmptyNote>
      ) : null}
      {uses.data && uses.data.length > 0 ? <UsesTable uses={uses.data} /> : null}
    </Modal>
  );
}

const LETTERS = SIGNATURE.usesColumns[3];

function UsesTable({ uses }: { readonly uses: readonly SignatureUseView[] }) {
  return (
    <>
      <ScrollArea.Autosize mah="60vh">
        <Table aria-label={SIGNATURE.usesTitle} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              {SIGNATURE.usesColumns.map((column) => (
                <Table.Th key={column} ta={column === LETTERS ? 'right' : undefined}>
                  {column}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {uses.map((use) => (
              <UseRow key={use.id} use={use} />
            ))}
          </Table.Tbody>
        </Table>
      </ScrollArea.Autosize>
      {uses.length === NEWEST ? (
        <Text size="xs" c="dimmed" mt="xs">
          {SIGNATURE.usesNewest(NEWEST)}
        </Text>
      ) : null}
    </>
  );
}

function UseRow({ use }: { readonly use: SignatureUseView }) {
  const isRefused = use.purpose === 'refused';
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>{shortInstantWords(use.at)}</Table.Td>
      <Table.Td>{use.signatory}</Table.Td>
      <Table.Td c={isRefused ? 'red.9' : undefined}>{SIGNATURE_PURPOSE[use.purpose]}</Table.Td>
      <Table.Td ta="right">{isRefused ? NOTHING : toNumber(use.letters)}</Table.Td>
      <Table.Td>{use.actor}</Table.Td>
    </Table.Tr>
  );
}
