/** The flight check: what is looked at before the client enters, what was found, and what to do about it. */
export const flightStrings = {
  title: 'Flight check',
  hint: 'A minute before the client enters. Nothing here changes the workshop.',
  run: 'Run the check',
  again: 'Check again',
  running: 'looking…',
  notYet: 'not looked at yet',
  states: { ok: 'good', look: 'look at this', bad: 'not ready', unknown: 'cannot be told here' },
  summary: (good: number, of: number): string => `${good} of ${of} good`,
  names: {
    offline: 'Network',
    storage: 'Free space',
    screen: 'Second screen',
    sound: 'Sound',
    fonts: 'Letters',
    report: 'Test report',
    copy: 'Second copy',
    battery: 'Battery',
    awake: 'Staying awake',
  },
  offline: {
    off: 'Offline. Nothing can come in between.',
    on: 'The computer is on a network. The app needs none; switch it off so that no message pops up on the screen.',
  },
  storage: {
    enough: (gigabytes: string): string => `${gigabytes} GB are free.`,
    little: (gigabytes: string): string => `Only ${gigabytes} GB are free. Make room before a long day.`,
    none: (megabytes: string): string => `Only ${megabytes} MB are free. Make room now, or saving may fail.`,
    unknown: 'Look at the free space of the disk yourself.',
  },
  screen: {
    two: 'Two screens show pictures of their own. Open the room’s window and look at it from the back row.',
    one: 'There is one screen. Plug the projector in and choose “extend”, or press Shift+F6 to show the room’s view here.',
    unknown: 'Plug the projector in, open the second screen and drag it over.',
    open: 'Open it',
  },
  sound: {
    ask: 'Play it and listen. It matters only if the clock is to be heard.',
    heard: 'You heard it.',
    play: 'Play a sound',
    yes: 'I heard it',
    failed: 'No sound could be played. Watch the clock instead: it also turns by word and shape.',
  },
  fonts: {
    there: 'All letters of the screens are loaded.',
    missing: (names: string): string =>
      `Missing: ${names}. Load the app anew; if that does not help, install it again.`,
  },
  report: {
    drawn: (pages: number): string =>
      pages === 1
        ? 'A test report of 1 page was drawn and opened.'
        : `A test report of ${pages} pages was drawn and opened.`,
    failed:
      'No report could be drawn and opened. The workshop is safe. Start the app again, then check again.',
  },
  copy: {
    made: (place: string): string => `A copy has just been written to ${place} and read back.`,
    none: 'There is no second copy yet. Choose a stick or a folder; every backup then goes there too.',
    choose: 'Choose a folder',
    unavailable: 'A browser keeps no second copy by itself. Save the workshop file onto a stick.',
    save: 'Save the file',
  },
  battery: {
    plugged: (percent: number): string => `Plugged in, at ${percent} %.`,
    full: (percent: number): string =>
      `On battery, at ${percent} %. Enough to begin with; plug it in when you can.`,
    low: (percent: number): string => `On battery, at ${percent} %. Plug it in before you begin.`,
    unknown: 'Look at the battery yourself, and plug the computer in.',
  },
  awake: {
    held: 'The screen stays on while the clock of the agenda runs.',
    refused: 'The screen cannot be kept on from here. Set the computer not to sleep today.',
  },
} as const;
