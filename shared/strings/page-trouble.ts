/** What the desktop asks in a dialog of the system, while the window itself cannot. */
export const pageTroubleStrings = {
  title: 'Nextproof',
  close: 'Close Nextproof',
  hangs: {
    message: 'The window does not answer.',
    detail:
      'It may be working on something long. Everything shown as saved is in the journal: loading the window again keeps it and comes back to the same place.',
    wait: 'Wait',
    loadAgain: 'Load again',
  },
  crashes: {
    message: 'The window keeps stopping.',
    detail:
      'Everything shown as saved is in the journal. You can load the window again, or close Nextproof and start it anew.',
    loadAgain: 'Load again',
  },
} as const;
