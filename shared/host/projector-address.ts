/** The address after # that makes a window the room’s screen and nothing else. */
export const PROJECTOR_HASH = '#/screen';
