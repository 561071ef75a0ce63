/** Made when first asked for: what a browser knows of numbers takes it longer to fetch than the first screen to draw. */
function formatOf(options: Intl.NumberFormatOptions): () => Intl.NumberFormat {
  let format: Intl.NumberFormat | undefined;
  return () => (format ??= new Intl.NumberFormat('en-GB', options));
}

const whole = formatOf({});
const withOne = formatOf({ maximumFractionDigits: 1 });

/** “1,200” */
export function grouped(number: number): string {
  return whole().format(number);
}

/** “1,200.5” */
export function oneDecimal(number: number): string {
  return withOne().format(number);
}

/** “1 answer”, “1,200 answers” */
export function counted(number: number, one: string, many: string): string {
  return `${grouped(number)} ${number === 1 ? one : many}`;
}

/** A share as “45 %”. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

/** How large a file is: “81 kB”, “1.2 MB”. */
export function sized(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1_000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
