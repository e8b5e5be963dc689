import type { OfficeInput } from '../../shared/ipc.ts';

/** An office as the window saves it. */
export const OFFICE: OfficeInput = {
  government: 'Pemerintah Kota Baubau',
  name: 'Dinas Contoh',
  address: 'Jalan Contoh Nomor 1',
  postalCode: '',
  phone: '(0402) 000000',
  email: '',
  city: 'Baubau',
  paper: 'A4',
  letterNumberPattern: '500.15/{nomor}/CONTOH/{tahun}',
  website: '',
  coverNumberPattern: '',
  classification: '500.15',
  unit: 'CONTOH',
  inactiveLetters: 'refuse',
  proofOnLetters: true,
};
