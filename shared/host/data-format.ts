/**
 * The number of everything the app keeps on a computer, taken together. It is raised with any change that an app of
 * before would misread: of the journal, its records, the document or the tables. An app finds a higher one and keeps off.
 */
export const DATA_FORMAT = 1;
