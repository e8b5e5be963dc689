import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import { MENU } from './words.ts';

/** Small, in Indonesian; the roles bring the usual keys (Ctrl+C, Ctrl+Z, F11 …). */
export function setMenu(isPackaged: boolean): void {
  const template: MenuItemConstructorOptions[] = [
    { label: MENU.file, submenu: [{ role: 'quit', label: MENU.quit }] },
    { label: MENU.edit, submenu: editItems() },
    {
      label: MENU.view,
      submenu: [
        { role: 'zoomIn', label: MENU.zoomIn },
        { role: 'zoomOut', label: MENU.zoomOut },
        { role: 'resetZoom', label: MENU.zoomReset },
        { type: 'separator' },
        { role: 'togglefullscreen', label: MENU.fullScreen },
      ],
    },
  ];
  if (!isPackaged)
    template.push({
      label: MENU.developer,
      submenu: [
        { role: 'reload', label: MENU.reload },
        { role: 'toggleDevTools', label: MENU.devTools },
      ],
    });
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** What the right mouse button offers in a text field or on selected text. */
export function addContextMenu(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    if (isEditable) Menu.buildFromTemplate(editItems()).popup();
    else if (selectionText !== '')
      Menu.buildFromTemplate([{ role: 'copy', label: MENU.copy }]).popup();
  });
}

function editItems(): MenuItemConstructorOptions[] {
  return [
    { role: 'undo', label: MENU.undo },
    { role: 'redo', label: MENU.redo },
    { type: 'separator' },
    { role: 'cut', label: MENU.cut },
    { role: 'copy', label: MENU.copy },
    { role: 'paste', label: MENU.paste },
    { role: 'selectAll', label: MENU.selectAll },
  ];
}
