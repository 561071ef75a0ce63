import { keptSetting } from '../settings/kept-setting.ts';

/** Offered once, in the first workshop that is opened on this computer; it can always be had from the palette. */
export const tourOffer = keptSetting('nextproof-tour', ['offer', 'seen'], 'offer');
