/** Words about the people of a workshop. */
export const peopleStrings = {
  nobody: 'Nobody yet',
  unnamed: 'No name',
  said: (name: string, role: string): string =>
    [name === '' ? 'No name' : name, role].filter((part) => part !== '').join(', '),
} as const;
