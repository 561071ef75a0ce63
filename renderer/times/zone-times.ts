/** Moments as the clock of one time zone shows them. */
export type ZoneTimes = {
  readonly zone: string;
  /** “14:02” */
  readonly time: (instant: string) => string;
  /** The plain date, to group by. */
  readonly day: (instant: string) => string;
  /** “Friday 20 November 2026” */
  readonly dayName: (instant: string) => string;
  /** “20 Nov” */
  readonly dayShort: (instant: string) => string;
};

/** A zone the computer does not know is shown in UTC, and says so. */
export function zoneTimes(zone: string): ZoneTimes {
  const timeZone = isKnown(zone) ? zone : 'UTC';
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  const day = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const name = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
  const short = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short' });
  // Thousands of lines fall into few hours; formatting each of them anew would be most of the work.
  const days = new Map<string, string>();
  const clocks = new Map<string, string>();
  return {
    zone: timeZone,
    time: (instant) => {
      const minute = instant.slice(0, 16);
      const known = clocks.get(minute) ?? clock.format(new Date(instant));
      clocks.set(minute, known);
      return known;
    },
    day: (instant) => {
      const hour = instant.slice(0, 13) + quarter(instant);
      const known = days.get(hour) ?? day.format(new Date(instant));
      days.set(hour, known);
      return known;
    },
    dayShort: (instant) => short.format(new Date(instant)),
    dayName: (instant) => name.format(new Date(instant)).replace(',', ''),
  };
}

/** Zones begin their day on a full quarter of an hour of UTC. */
function quarter(instant: string): string {
  return String(Math.floor(Number(instant.slice(14, 16)) / 15));
}

function isKnown(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
