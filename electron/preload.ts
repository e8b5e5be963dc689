/** The bridge: named functions on `window.buku`, never ipcRenderer itself. */
import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron';
import type { Bridge, JobProgress } from '../shared/ipc.ts';

const bridge: Bridge = {
  request: (name, input) => ipcRenderer.invoke('request', name, input),
  choose: (kind, suggestedName) => ipcRenderer.invoke('choose', kind, suggestedName),
  // The path of a dropped file goes to main and stays there.
  dropped: (file) => ipcRenderer.invoke('dropped', webUtils.getPathForFile(file)),
  print: (document) => ipcRenderer.invoke('print', document),
  reveal: (grant) => ipcRenderer.invoke('reveal', grant),
  onProgress: (listener) => {
    const relay = (_event: IpcRendererEvent, progress: JobProgress) => listener(progress);
    ipcRenderer.on('progress', relay);
    return () => ipcRenderer.removeListener('progress', relay);
  },
  onLock: (listener) => {
    const relay = () => listener();
    ipcRenderer.on('lock', relay);
    return () => ipcRenderer.removeListener('lock', relay);
  },
};

contextBridge.exposeInMainWorld('buku', bridge);
