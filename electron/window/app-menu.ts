import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/host/host-events.ts';
import { hostStrings } from '#shared/strings/host.ts';

const labels = hostStrings.menu;
const line: MenuItemConstructorOptions = { type: 'separator' };

const recent: MenuItemConstructorOptions = {
  label: labels.recent,
  role: 'recentDocuments',
  submenu: [{ label: labels.clearRecent, role: 'clearRecentDocuments' }],
};

/**
 * The menu bar, as each system has it. The keys are shown here and handled by the page, as in the browser; only macOS
 * takes them from the menu itself.
 */
export function appMenu(
  platform: NodeJS.Platform,
  choose: (command: MenuCommand) => void,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const item = (label: string, command: MenuCommand, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label,
    click: () => choose(command),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: isMac }),
  });
  const about = item(labels.about, 'show-about');
  return [
    ...(isMac ? [macAppMenu(about)] : []),
    {
      label: labels.file,
      submenu: [
        item(labels.newWorkshop, 'new-workshop', 'CmdOrCtrl+Alt+N'),
        item(labels.open, 'open-file', 'CmdOrCtrl+O'),
        item(labels.library, 'show-library'),
        // Filled by macOS itself; elsewhere the list is in the library and on the taskbar.
        ...(isMac ? [recent] : []),
        line,
        item(labels.save, 'save', 'CmdOrCtrl+S'),
        item(labels.saveAs, 'save-as', 'CmdOrCtrl+Shift+S'),
        line,
        item(labels.exportReport, 'export-report', 'CmdOrCtrl+E'),
        ...(isMac ? [] : [line, { role: 'quit' } as const]),
      ],
    },
    {
      label: labels.edit,
      submenu: [
        item(labels.undo, 'undo', 'CmdOrCtrl+Z'),
        item(labels.redo, 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        line,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: labels.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        line,
        { role: 'togglefullscreen' },
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' } as const] : []),
    {
      label: labels.help,
      role: 'help',
      submenu: [
        item(labels.shortcuts, 'show-shortcuts'),
        line,
        item(labels.faults, 'show-diagnostics'),
        ...(isMac ? [] : [about]),
      ],
    },
  ];
}

function macAppMenu(about: MenuItemConstructorOptions): MenuItemConstructorOptions {
  return {
    label: hostStrings.appName,
    submenu: [
      about,
      line,
      { role: 'services' },
      line,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      line,
      { role: 'quit' },
    ],
  };
}
