/** The tour: what a facilitator has to know before the client enters, in two minutes. */
export const tourStrings = {
  start: 'Take the two-minute tour',
  offer: 'New here? The tour takes two minutes, and nothing in it changes the workshop.',
  notNow: 'Not now',
  next: 'Next',
  back: 'Back',
  end: 'End the tour',
  done: 'Begin',
  at: (step: number, of: number): string => `${step} of ${of}`,
  stops: [
    {
      place: 'rail',
      title: 'Ten steps, none of them locked',
      text: 'Go through them in order or jump about. A ring shows what a step still asks; rest the pointer on a step to read it. Alt and a digit goes there.',
    },
    {
      place: 'capture',
      title: 'Type, Enter, next',
      text: 'Write what the room says and press Enter. While the line is empty, a digit grades what you added last. A list pasted here becomes one item a line.',
    },
    {
      place: 'meaning',
      title: 'What it means so far',
      text: 'The advice moves as the room talks. Solid is known, hatched is open. Below it stands the question that would settle most for the minutes it takes.',
    },
    {
      place: 'saved',
      title: 'Saved means saved',
      text: 'It is on the disk before this says so, and everything can be undone. Whether your own file is up to date is the sign beside it.',
    },
    {
      place: 'more',
      title: 'Everything else is two keys away',
      text: 'Ctrl+K or ⌘K finds every action and every word of the workshop. F3 parks a point, F4 notes a decision, F1 says what to say in this step.',
    },
  ],
} as const;
