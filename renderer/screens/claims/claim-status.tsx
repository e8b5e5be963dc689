import { Badge } from '@mantine/core';
import type { ClaimStatus } from '../../../shared/domain/claims/claim.ts';
import { CLAIM_STEP_NAME } from '../../../shared/claim-words.ts';

/** Grey is over, teal is money, orange waits for the office, blue for BPJS. */
const COLOR: Readonly<Record<ClaimStatus, string>> = {
  dilaporkan: 'orange',
  'melengkapi-berkas': 'orange',
  'berkas-lengkap': 'blue',
  diajukan: 'blue',
  verifikasi: 'blue',
  disetujui: 'teal',
  dibayar: 'teal',
  selesai: 'gray',
  dikembalikan: 'orange',
  ditolak: 'red',
  dibatalkan: 'gray',
};

export function ClaimStatusBadge({ status }: { readonly status: ClaimStatus }) {
  return (
    <Badge color={COLOR[status]} c={`${COLOR[status]}.9`} variant="light" size="sm">
      {CLAIM_STEP_NAME[status]}
    </Badge>
  );
}
