import { createContext, useContext } from 'react';
import type { Result } from '#shared/base/result.ts';
import type { OpenedWorkshop } from '#shared/formats/read-bundle.ts';
import type { Host } from '#shared/host/host.ts';
import type { HostDescription } from '#shared/host/window-methods.ts';
import type { Playbook } from '#shared/playbook/playbook.ts';
import type { LogEntry } from '#shared/workshop/log/log-record.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';
import type { AttachmentStore } from '../attachments/attachment-store.ts';
import type { CopyPassphrase } from '../files/back-up.ts';
import type { EncodeCopy } from '../files/send-copy.ts';
import type { ReportWorkers } from '../host/report-workers.ts';
import type { Judge } from '../library/judge.ts';
import type { Library } from '../library/library.ts';
import type { Passphrases } from '../passphrase/passphrase-workers.ts';
import type { PictureImport } from '../pictures/import-file.ts';
import type { Insight } from '../session/insight.ts';
import type { BackUp } from '../session/keep-backups.ts';
import type { OpenSession } from '../session/open-session.ts';

/** What a workshop becomes when it leaves the app. */
export type Files = {
  readonly nameFor: (workshop: Workshop) => string;
  readonly encode: (workshop: Workshop, log: readonly LogEntry[]) => Promise<Result<Uint8Array>>;
  /** For others: with or without the log. */
  readonly encodeCopy: EncodeCopy;
  readonly decode: (bytes: Uint8Array) => Promise<Result<OpenedWorkshop>>;
};

/** Everything the screens work with; wired once in start-app.tsx. */
export type Services = {
  readonly host: Host;
  readonly description: HostDescription;
  readonly library: Library;
  readonly judge: Judge;
  readonly openSession: OpenSession;
  readonly playbook: Playbook;
  readonly files: Files;
  readonly insight: Insight;
  /** Draws the report for looking at, not for a file. */
  readonly preview: ReportWorkers;
  readonly attachments: AttachmentStore;
  readonly pictures: PictureImport;
  readonly passphrases: Passphrases;
  readonly copyPassphrase: CopyPassphrase;
  readonly backUp: BackUp;
};

export const ServicesContext = createContext<Services | undefined>(undefined);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('The services are provided by start-app.tsx.');
  return services;
}
