import type { DispositionId } from '#shared/playbook/ids.ts';
import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';
import { ranked } from '../ranked.ts';

type Row = readonly [
  id: string,
  name: string,
  sort: 'screen' | 'flow' | 'feature',
  disposition: DispositionId,
  reason: string,
];

const PARTS: readonly Row[] = [
  ['part-inbox', 'Inbox of documents', 'screen', 'keep', 'Where every clerk begins the day.'],
  ['part-read', 'Reading an invoice', 'flow', 'keep', '81 of 100 need no correction.'],
  [
    'part-correct',
    'Correcting a reading',
    'flow',
    'keep',
    'Two keys for each field; clerks race each other.',
  ],
  [
    'part-code',
    'Proposing a tariff code',
    'feature',
    'keep',
    'Three proposals, taken unchanged in 79 of 100 cases.',
  ],
  ['part-check', 'Check before filing', 'flow', 'keep', 'It stops about forty mistakes a day.'],
  ['part-file', 'Filing', 'flow', 'keep', '212,000 declarations.'],
  ['part-status', 'Status of a declaration', 'screen', 'keep', 'Open on a second display all day.'],
  ['part-track', 'Tracking for importers', 'screen', 'keep', 'Opened 1,900 times a day.'],
  ['part-files', 'Documents of a shipment', 'screen', 'keep', 'Auditors ask for exactly this.'],
  ['part-search', 'Search', 'screen', 'simplify', 'Eleven filters; clerks use the reference number.'],
  ['part-list', 'List of declarations', 'screen', 'keep', 'Supervisors share out work from it.'],
  ['part-assign', 'Sharing out work', 'feature', 'keep', 'Used by all teams of more than four.'],
  ['part-export', 'Export declarations', 'flow', 'keep', '31,000 in eleven months.'],
  ['part-master', 'Master data', 'screen', 'simplify', 'Six days of help for each new forwarder.'],
  ['part-import', 'Import of master data', 'flow', 'simplify', 'Works for three of five old systems.'],
  ['part-users', 'People and roles', 'screen', 'simplify', 'Seven roles; forwarders use three.'],
  ['part-leaver', 'Removing a person', 'flow', 'simplify', 'In two places, so one is forgotten.'],
  ['part-bill', 'Monthly bill', 'screen', 'keep', 'Sven sends it on the first working day.'],
  ['part-usage', 'Usage by customer', 'screen', 'keep', 'The page opened in every yearly review.'],
  ['part-dashboard', 'Dashboard', 'screen', 'simplify', 'Fourteen figures; two are read aloud.'],
  ['part-quotes', 'Quotes', 'flow', 'drop', 'Opened by one forwarder in thirty.'],
  ['part-map', 'Map of ships', 'screen', 'drop', 'Made for a fair in 2024.'],
  ['part-chat', 'Chat between clerk and importer', 'feature', 'drop', 'They use the telephone and e-mail.'],
  ['part-notes', 'Notes on a shipment', 'feature', 'keep', 'On one declaration of three.'],
  ['part-remind', 'Reminder before a deadline', 'feature', 'keep', 'Late filings fell by half.'],
  ['part-mail-in', 'Documents by e-mail', 'flow', 'keep', 'Seven of ten documents arrive so.'],
  [
    'part-mail-out',
    'Messages to importers',
    'feature',
    'simplify',
    'Nine kinds; six are switched off by most.',
  ],
  ['part-fine', 'Record of fines', 'screen', 'drop', 'Filled in by nobody since spring.'],
  ['part-currency', 'Exchange rates', 'feature', 'keep', 'Customs rates of the month, every time.'],
  ['part-duty', 'Duty calculator', 'feature', 'keep', 'Importers ask for the sum before they order.'],
  ['part-template', 'Templates', 'feature', 'simplify', 'Each forwarder has forty and uses five.'],
  ['part-copy', 'Copy a declaration', 'flow', 'keep', 'Half of all declarations begin as a copy.'],
  ['part-print', 'Print for the driver', 'feature', 'keep', 'The terminal wants paper.'],
  ['part-language', 'Choice of language', 'feature', 'keep', 'Four languages, all in use.'],
  ['part-theme', 'Colours of the forwarder', 'feature', 'drop', 'Set by three customers, once.'],
  [
    'part-french',
    'French filing by hand',
    'flow',
    'simplify',
    'A way round that must go when the link holds.',
  ],
  ['part-help', 'Help pages', 'screen', 'simplify', 'Eleven, the newest from 2024.'],
  ['part-report', 'Report for supervisors', 'screen', 'simplify', 'Exported and coloured in a spreadsheet.'],
  ['part-audit', 'Trail for auditors', 'screen', 'keep', 'Shown at nine audits this year.'],
  ['part-mailbox', 'Mailbox for machines', 'feature', 'simplify', 'Pablo empties it every morning.'],
];

export const surface: NonNullable<WorkshopInput['surface']> = {
  parts: ranked(
    Object.fromEntries(
      PARTS.map(([id, name, sort, disposition, reason]) => [id, { name, sort, disposition, reason }]),
    ),
  ),
  notes: ranked({
    'note-done-import': {
      prompt: 'PS1',
      text: 'Read, correct, check, file, track: about 560 times on a working day.',
    },
    'note-done-export': { prompt: 'PS1', text: 'Exports, about 130 times on a working day.' },
    'note-done-audit': { prompt: 'PS1', text: 'Handing an auditor the documents of a shipment.' },
    'note-helps-check': {
      prompt: 'PS2',
      text: 'The check before filing closes sales: every clerk has been fined once.',
    },
    'note-helps-track': { prompt: 'PS2', text: 'Tracking brings importers to their forwarder’s page.' },
    'note-show-map': { prompt: 'PS3', text: 'The map of ships, for a fair.' },
    'note-show-quotes': { prompt: 'PS3', text: 'Quotes, for a customer who left before they were ready.' },
    'note-hand-french': {
      prompt: 'PS4',
      text: 'Elif’s desk files French declarations by hand when the link fails.',
    },
    'note-hand-master': { prompt: 'PS4', text: 'Nkechi types master data for six days.' },
    'note-hand-mailbox': { prompt: 'PS4', text: 'Pablo empties the mailbox for machines.' },
    'note-asked-sign-in': {
      prompt: 'PS5',
      text: 'Own company sign-in, in every review with a large forwarder.',
      from: 'repeated-use',
    },
    'note-asked-french': { prompt: 'PS5', text: 'A French link that holds.', from: 'repeated-use' },
    'note-opinion-mobile': { prompt: 'PS5', text: 'A telephone app, in a survey.', from: 'opinion' },
    'note-opinion-assistant': {
      prompt: 'PS5',
      text: 'An assistant to talk to, at a conference.',
      from: 'opinion',
    },
  }),
};
