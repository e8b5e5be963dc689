import { describe, expect, it } from 'vitest';
import { judgePlace, refuseUnsafePlace, type Place } from '../../electron/data-place.ts';
import { freshFolder } from '../support/database.ts';

const windows = (path: string, real = path, environment: Place['environment'] = {}): Place => ({
  platform: 'win32',
  paths: [path, real],
  environment,
  fileSystem: null,
});

const linux = (path: string, fileSystem: number): Place => ({
  platform: 'linux',
  paths: [path],
  environment: {},
  fileSystem,
});

const ONEDRIVE = { OneDrive: 'C:\\Users\\Contoh\\Awan' };
const EXT4 = 0xef53;

describe('a folder on this computer is good', () => {
  it.each([
    'C:\\Users\\Contoh\\AppData\\Local\\Buku PKS',
    'D:\\Data Kantor',
    'C:\\Users\\Contoh\\OneDriveLama\\data',
    'C:\\Dropboxes\\data',
    '\\\\?\\C:\\Data',
    'C:\\Users\\Contoh\\Awan 2\\data',
  ])('%s', (path) => {
    expect(judgePlace(windows(path, path, ONEDRIVE))).toBeNull();
  });

  it('on Linux, also with the name of a drive in capitals', () => {
    expect(judgePlace(linux('/home/contoh/.config/Buku PKS', EXT4))).toBeNull();
  });

  it('and so is an unset or empty name of a folder', () => {
    expect(judgePlace(windows('C:\\Data', 'C:\\Data', { OneDrive: '' }))).toBeNull();
  });
});

describe('a folder that is synchronised is not', () => {
  it.each([
    ['inside the folder that OneDrive names', 'C:\\Users\\Contoh\\Awan\\data', ONEDRIVE],
    ['the folder itself', 'C:\\Users\\Contoh\\Awan\\', ONEDRIVE],
    ['in other letters', 'c:\\users\\contoh\\AWAN\\data', ONEDRIVE],
    ['of the office', 'C:\\A\\Kerja\\x', { OneDriveCommercial: 'C:\\A\\Kerja' }],
    ['of the person', 'C:\\A\\Rumah\\x', { OneDriveConsumer: 'C:/A/Rumah' }],
    ['by its usual name', 'C:\\Users\\Contoh\\OneDrive\\Documents', {}],
    ['with the name of the office', 'C:\\Users\\Contoh\\OneDrive - Pemkot Baubau\\x', {}],
    ['of Dropbox', 'C:\\Users\\Contoh\\Dropbox\\x', {}],
    ['of Dropbox for work', 'C:\\Users\\Contoh\\Dropbox (Kantor)\\x', {}],
    ['of Google Drive', 'G:\\My Drive\\x', {}],
    ['of Google Drive in Indonesian', 'G:\\Drive Saya\\x', {}],
    ['of Google Drive by its name', 'C:\\Users\\Contoh\\Google Drive\\x', {}],
  ])('%s', (_what, path, environment) => {
    expect(judgePlace(windows(path, path, environment))).toBe('folder-synchronised');
  });

  it('behind a link', () => {
    const real = 'C:\\Users\\Contoh\\OneDrive\\data';
    expect(judgePlace(windows('C:\\Data', real))).toBe('folder-synchronised');
  });

  it('on Linux', () => {
    expect(judgePlace(linux('/home/contoh/Dropbox/x', EXT4))).toBe('folder-synchronised');
  });
});

describe('a folder of the network is not', () => {
  it.each([
    ['of a server', '\\\\server\\bagian\\data', undefined],
    ['with other strokes', '//server/bagian/data', undefined],
    ['of a server, the long way', '\\\\?\\UNC\\server\\bagian', undefined],
    ['behind the letter of a drive', 'Z:\\data', '\\\\server\\bagian\\data'],
    ['behind such a letter, the long way', 'Z:\\data', '\\\\?\\UNC\\server\\bagian\\data'],
  ])('%s', (_what, path, real) => {
    expect(judgePlace(windows(path, real))).toBe('folder-on-network');
  });

  it.each([
    ['NFS', 0x6969],
    ['SMB', 0x517b],
    ['CIFS', 0xff534d42],
    ['SMB2', 0xfe534d42],
  ])('on Linux: %s', (_what, type) => {
    expect(judgePlace(linux('/mnt/data', type))).toBe('folder-on-network');
  });
});

it('the folder of a test is good, and so is one that is still to be made', () => {
  const folder = freshFolder();
  expect(() => refuseUnsafePlace(folder)).not.toThrow();
  expect(() => refuseUnsafePlace(`${folder}/belum/ada`)).not.toThrow();
  expect(() => refuseUnsafePlace(`${folder}/OneDrive/belum`)).toThrow('folder-synchronised');
});
