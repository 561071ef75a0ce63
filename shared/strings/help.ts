/** The help sheet: what this step is for, the keys, and the words of the method. */
export const helpStrings = {
  title: 'Help',
  tabs: { step: 'This step', keys: 'Keys', glossary: 'Words', guide: 'Guide' },
  guide: {
    search: 'Look through the guide',
    pages: 'Pages of the guide',
    loading: 'Opening the guide…',
    found: (count: number): string =>
      count === 0
        ? 'No section has all of these words. Try fewer.'
        : count === 1
          ? '1 section has it'
          : `${count} sections have it`,
  },
  say: 'What to say',
  sees: 'What the room sees',
  search: 'Look for a word',
  noTerm: 'No such word. Try a shorter one.',
  global: 'Anywhere',
  letters: 'The single letters work outside text fields; they can be switched off in the settings.',
  local: [
    {
      title: 'On a capture line',
      keys: [
        { press: ['Enter'], does: 'Add what you typed' },
        { press: ['Tab'], does: 'Change where it goes, while there is text' },
        { press: ['0', '–', '4'], does: 'Grade what was added last, while the line is empty' },
        { press: ['Esc'], does: 'Clear the line, then go to the list' },
      ],
    },
    {
      title: 'On a claim',
      keys: [
        { press: ['↑', '↓', '←', '→'], does: 'Go to another claim' },
        { press: ['0', '–', '4'], does: 'Grade it' },
        { press: ['Y', 'H', 'N', 'U'], does: 'Proved, partly, not yet, unknown' },
        { press: ['Enter'], does: 'Edit it; Enter keeps, Esc leaves it as it was' },
        { press: ['Delete'], does: 'Delete it, or clear the answer' },
        { press: ['E'], does: 'Back to the capture line' },
      ],
    },
    {
      title: 'In a text',
      keys: [
        { press: ['Enter'], does: 'Keep it' },
        { press: ['Esc'], does: 'Put back what stood there' },
      ],
    },
  ],
} as const;
