import type { Command } from './command.ts';

/** Every command, in the order help lists them. */
export const COMMANDS: readonly Command[] = [
  { name: 'assess', load: async () => (await import('./assess.ts')).runAssess },
  { name: 'report', load: async () => (await import('./report.ts')).runReport },
  { name: 'sample', load: async () => (await import('./sample.ts')).runSample },
  { name: 'check', load: async () => (await import('./check.ts')).runCheck },
  { name: 'compare', load: async () => (await import('./compare.ts')).runCompare },
  { name: 'merge', load: async () => (await import('./merge.ts')).runMerge },
  { name: 'convert', load: async () => (await import('./convert.ts')).runConvert },
  { name: 'schema', load: async () => (await import('./schema.ts')).runSchema },
  { name: 'playbook', load: async () => (await import('./playbook.ts')).runPlaybook },
  { name: 'help', load: async () => (await import('./help.ts')).runHelp },
];
