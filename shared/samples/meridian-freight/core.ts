import type { WorkshopInput } from '#shared/workshop/schema/workshop.ts';

export const core: NonNullable<WorkshopInput['core']> = {
  checks: {
    DM1: { score: 3, note: 'Declaration, line, document, party, filing.' },
    DM2: { score: 3, note: 'An import and an export share their lines.' },
    DM3: { score: 3, note: 'Exports took four weeks without special cases; transit is open.' },
    DM4: { score: 2, note: 'Supervisors export and colour in a spreadsheet.' },
    DM5: { score: 3, note: 'The importer’s address was kept twice until May.' },
    DM6: { score: 3, note: 'Nine states of a declaration, named alike everywhere.' },
    DM7: { score: 2, note: 'Three large forwarders have rules of their own in the code.' },
    DM8: { score: 3, note: 'The tariff update touches proposals only.' },
    AU1: { score: 3, note: 'Own sign-in for all, a second step for administrators.' },
    AU2: { score: 2, note: 'Seven roles where three would do.' },
    AU3: { score: 2, note: 'Importers see their own; a supervisor sees too much.' },
    AU4: { score: 1, hurts: true, note: 'A leaver kept his access for nine days.' },
    IN1: { score: 3, note: 'Three customs offices are the promise; the exchange rates are not.' },
    IN2: { score: 2, note: 'Italian and Dutch filings wait and go again; French ones stop.' },
    IN3: { score: 1, hurts: true, note: 'French filings and the mailbox are worked by hand.' },
    IN4: { score: 2, note: 'Failures are listed, and somebody has to look.' },
    DE1: { score: 3, note: 'Three environments; the middle one is smaller.' },
    DE2: { score: 1, note: 'The way back took 50 minutes in August.' },
    DE3: { score: 2, note: 'Settings of the French link are typed on the server.' },
    DE4: { score: 1, hurts: true, note: 'Only Akira knows the French link.' },
    QO1: { score: 2, note: 'Filing is covered; reading and roles are not.' },
    QO2: { score: 2, note: 'An hour of clicking before each release.' },
    QO3: { score: 2, note: 'Customers reported four of eleven failures first.' },
    QO4: { score: 1, note: 'Alerts for the server, none for a night job.' },
    QO5: { score: 2, note: 'A filing can be replayed, a reading cannot.' },
  },
  differences: {
    V1: { value: 'present', note: 'Forms, files and links are all checked.' },
    V2: { value: 'partly', note: 'Sessions expire; they outlive a person’s removal.' },
    V3: { value: 'partly', note: 'Honest messages in three of four languages.' },
    V4: { value: 'present', note: 'Kept by the database since 2025.' },
    V5: { value: 'partly', note: 'Restored once, with 20 minutes lost.' },
  },
  retrofit: { value: 2, note: 'One place for each entry; the French link is the exception.' },
};

export const readiness: NonNullable<WorkshopInput['readiness']> = {
  stay: {
    S1: { value: 'no', note: 'Answered in 2024.' },
    S2: { value: 'no', note: '8,600 clerks and importers.' },
    S3: { value: 'no', note: 'Names, prices, duties.' },
    S4: { value: 'no', note: 'Now dependability teaches more.' },
  },
  cross: {
    Y1: { value: 'yes', note: '37 forwarders and their importers.' },
    Y2: { value: 'yes', note: 'Names, prices and the trade of whole companies.' },
    Y3: { value: 'partly', note: 'Duties are worked out here and paid elsewhere.' },
    Y4: { value: 'yes', note: 'Sold as a product since 2025.' },
  },
  ship: {
    X1: { holds: 'partly', test: 'fail', note: 'The rehearsed restore lost 20 minutes of filings.' },
    X2: { holds: 'partly', test: 'fail', note: 'A leaver could sign in for nine days.' },
    X3: { holds: 'partly', note: 'Servers yes, night jobs no.' },
    X4: { holds: 'yes', test: 'pass', note: '95 minutes in July; customers accept two hours.' },
  },
};
