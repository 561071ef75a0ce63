/** Kept apart from the schema, so that the default playbook can be used without loading a parser. */
export const PLAYBOOK_FORMAT = 'nextproof.playbook';
export const PLAYBOOK_FORMAT_VERSION = 1;
