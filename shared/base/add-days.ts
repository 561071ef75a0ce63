const DAY = 86_400_000;

/** A plain day so many days later. Days have no zone, so they are counted as if they were all in UTC. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
