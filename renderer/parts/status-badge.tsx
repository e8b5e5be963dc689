import { Badge } from '@mantine/core';
import type { MembershipStatus } from '../../shared/domain/membership.ts';
import { STATUS_NAME } from '../words.ts';

const COLOR: Readonly<Record<MembershipStatus, string>> = {
  active: 'teal',
  left: 'gray',
  dead: 'dark',
};

export function StatusBadge({ status }: { readonly status: MembershipStatus }) {
  return (
    <Badge color={COLOR[status]} c={`${COLOR[status]}.9`} variant="light" size="sm">
      {STATUS_NAME[status]}
    </Badge>
  );
}
