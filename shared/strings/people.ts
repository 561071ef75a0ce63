/** Words about the people of a workshop. */
export const peopleStrings = {
  nobody: 'Nobody yet',
  someone: 'Someone new…',
  newPerson: 'Name of the new person',
  unnamed: 'No name',
  said: (name: string, role: string): string =>
    [name === '' ? 'No name' : name, role].filter((part) => part !== '').join(', '),
} as const;
