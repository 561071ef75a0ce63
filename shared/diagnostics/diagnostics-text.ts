import type { HostFacts } from '#shared/host/support-methods.ts';
import type { HostDescription } from '#shared/host/window-methods.ts';
import { diagnosticsStrings as words } from '#shared/strings/about.ts';

/** What the window knows: numbers, and names the app itself has made. */
export type WindowFacts = {
  readonly current: number;
  readonly archived: number;
  readonly trashed: number;
  readonly aside: number;
  /** Changes in all logs together, and in the longest. */
  readonly changes: number;
  readonly mostChanges: number;
  readonly usedBytes: number | null;
  readonly screen: { readonly width: number; readonly height: number; readonly scale: number };
  readonly language: string;
};

/**
 * What is shared when somebody asks for help, as a text to read before. It is made of numbers, fixed words and the log's
 * codes; nothing that was typed, no name of a file, a person or a computer can get in.
 */
export function diagnosticsText(
  { edition, platform, version, journal }: HostDescription,
  host: HostFacts,
  own: WindowFacts,
  madeAt: string,
): string {
  const size = (bytes: number | null): string =>
    bytes === null ? words.unknown : words.megabytes(bytes / 1e6);
  const { screen } = own;
  return [
    words.heading,
    '',
    words.line('Version', `${version} (${edition}, ${platform})`),
    words.line('Made', madeAt),
    words.line('System', host.system),
    words.line('Memory', size(host.memoryBytes)),
    words.line('Free', size(host.freeBytes)),
    words.line('Screen', `${screen.width} × ${screen.height} × ${screen.scale}`),
    words.line('Language', own.language),
    words.line('Data', words.places[host.place]),
    words.line('Journal', journal),
    words.line('Database', size(own.usedBytes)),
    '',
    words.line('Workshops', `${own.current}`),
    words.line('Archived', `${own.archived}`),
    words.line('In the trash', `${own.trashed}`),
    words.line('Set aside', `${own.aside}`),
    words.line('Changes', words.changes(own.changes, own.mostChanges)),
    ...host.folders.map(({ name, files, bytes }) =>
      words.line(`Folder ${name}`, words.files(files, size(bytes))),
    ),
    '',
    words.log(host.log.length),
    ...host.log.map(({ at, event, code }) => `  ${at} ${event} ${code}`.trimEnd()),
    ...(host.strangeLines === 0 ? [] : [words.strange(host.strangeLines)]),
    '',
  ].join('\n');
}
