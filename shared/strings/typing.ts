/** What was being typed when the app stopped. */
export const typingStrings = {
  found: (field: string, text: string): string =>
    `You were typing this into “${field}” when Nextproof last stopped; it is not in the workshop yet: “${text}”`,
  understood: 'Understood',
} as const;
