import type { FileKind } from '#shared/host/file-kinds.ts';
import type { HostRequest } from '#shared/host/host.ts';
import type { HostEvent } from '#shared/host/host-methods.ts';

/** What the host needs of its window and of the system's dialogs. Electron is behind it, or a test. */
export type DesktopWindow = {
  /** Null when the user closed the dialog. */
  readonly chooseFileToOpen: () => Promise<string | null>;
  readonly chooseWhereToSave: (suggestedPath: string, kind: FileKind) => Promise<string | null>;
  readonly chooseInstaller: () => Promise<string | null>;
  readonly chooseFolder: () => Promise<string | null>;
  readonly setDocumentState: (state: HostRequest<'setDocumentState'>) => void;
  readonly setTheme: (theme: HostRequest<'setTheme'>['theme']) => void;
  readonly markReady: () => void;
  readonly close: () => void;
  readonly showInFolder: (path: string) => void;
};

export type SendToWindow = (event: HostEvent, payload: unknown) => void;
