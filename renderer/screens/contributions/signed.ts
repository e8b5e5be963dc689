import { senToRupiah, type Sen } from '../../../shared/domain/values/sen.ts';

/** `+Rp200`: a difference says which way it goes. */
export function signed(amount: Sen): string {
  return amount > 0 ? `+${senToRupiah(amount)}` : senToRupiah(amount);
}
