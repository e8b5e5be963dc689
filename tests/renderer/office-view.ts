import type { OfficeView } from '../../shared/views.ts';

/** An invented office as the window is given it. */
export function anOfficeView(different: Partial<OfficeView> = {}): OfficeView {
  return {
    government: 'Pemerintah Kota Contoh',
    name: 'Dinas Contoh',
    address: '',
    postalCode: '',
    phone: '',
    email: '',
    website: '',
    city: 'Contoh',
    paper: 'F4',
    letterNumberPattern: '',
    coverNumberPattern: '',
    classification: '500.15',
    unit: 'DISNAKER',
    inactiveLetters: 'refuse',
    proofOnLetters: true,
    coatOfArms: null,
    coatOfArmsUrl: null,
    ...different,
  };
}
