import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { conclude } from '#shared/conclude/conclude.ts';
import type { ExportSource } from '#shared/exports/export-source.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

/** A workshop with all that follows from it, ready to leave the app. */
export function exportSource(workshop: Workshop): ExportSource {
  return {
    workshop,
    playbook: defaultPlaybook,
    changedAt: '2026-11-20T14:02:11.000Z',
    ...conclude(workshop, defaultPlaybook),
  };
}
