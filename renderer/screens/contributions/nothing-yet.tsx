import { Button, Group, Text } from '@mantine/core';
import type { Pks } from '../../../shared/domain/agreement.ts';
import { useNavigation } from '../../navigation.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { May } from '../../session.tsx';
import { BILL, CONTRIBUTION } from '../../words.ts';

interface NothingYetProps {
  readonly pks: Pks;
  readonly onBills: () => void;
}

export function NothingYet({ pks, onBills }: NothingYetProps) {
  const { go } = useNavigation();
  return (
    <EmptyNote icon="money" title={CONTRIBUTION.emptyTitle}>
      <Text size="sm">{CONTRIBUTION.emptyText}</Text>
      <Group gap="xs">
        <May ask="import.preview">
          <Button onClick={() => go({ name: 'import', pks })}>{CONTRIBUTION.emptyImport}</Button>
        </May>
        <May ask="bill.save">
          <Button variant="default" onClick={onBills}>
            {BILL.add}
          </Button>
        </May>
      </Group>
    </EmptyNote>
  );
}
