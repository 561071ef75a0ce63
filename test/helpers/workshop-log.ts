import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import type { Command } from '#shared/workshop/commands/command-table.ts';
import { extendLog, type LogState } from '#shared/workshop/log/extend-log.ts';
import type { LogEntry, LogRecord, Stamp } from '#shared/workshop/log/log-record.ts';
import { commandEntry, createdEntry, undoEntry } from '#shared/workshop/log/make-entry.ts';
import { planRedo, planUndo } from '#shared/workshop/log/undo.ts';
import { newWorkshop } from '#shared/workshop/new-workshop.ts';
import type { Workshop } from '#shared/workshop/schema/workshop.ts';

export const emptyWorkshop: Workshop = newWorkshop({
  id: 'w1',
  title: 'Bookings',
  client: 'Tidewater',
  createdAt: '2026-11-20T09:00:00Z',
  zone: 'Europe/Berlin',
  playbook: { id: 'default', version: '1.0.0' },
});

/** A log kept as a session keeps it, in memory. */
export class WorkshopLog {
  records: readonly LogRecord[];
  state: LogState;

  constructor(start: Workshop = emptyWorkshop) {
    const created = createdEntry(stampFor(1, 'main'), start);
    this.records = [created];
    this.state = { workshop: start, seq: 1, windows: {} };
  }

  get workshop(): Workshop {
    return this.state.workshop;
  }

  /** Carries out a command; false when it was refused or changed nothing. */
  run(command: Command, window = 'main'): boolean {
    const applied = applyCommand(this.workshop, command);
    if (applied.kind === 'failed' || applied.value.changes.length === 0) return false;
    this.append(commandEntry(this.nextStamp(window), command, applied.value));
    return true;
  }

  undo(window = 'main'): string {
    return this.step(planUndo(this.state, window), window);
  }

  redo(window = 'main'): string {
    return this.step(planRedo(this.state, window), window);
  }

  append(entry: LogEntry): void {
    this.records = [...this.records, entry];
    this.state = extendLog(this.state, entry).state;
  }

  nextStamp(window = 'main'): Stamp {
    return stampFor(this.state.seq + 1, window);
  }

  private step(plan: ReturnType<typeof planUndo>, window: string): string {
    if (plan.kind === 'failed') return plan.problem.what;
    this.append(undoEntry(this.nextStamp(window), plan.value));
    return plan.value.said;
  }
}

export function stampFor(seq: number, window: string): Stamp {
  // The clock runs backwards on purpose: order comes from the numbers.
  const at = `2026-11-20T${String(23 - (seq % 24)).padStart(2, '0')}:02:00Z`;
  return { seq, id: `e-${window}-${seq}`, at, by: { kind: 'facilitator', name: 'Ada', window } };
}
