/**
 * Chromium from outside Electron can neither be taught a scheme nor have one routed, so the stand-in shows the app
 * under an https address that exists nowhere and translates at the border: the app's code sees app://nextproof only,
 * Chromium sees a secure origin with storage, workers and fetch, as a privileged scheme has.
 */
const APP = 'app://nextproof';
export const WIRE = 'https://nextproof.app.test';

export function toWire(address: string): string {
  return address.startsWith(APP) ? WIRE + address.slice(APP.length) : address;
}

export function fromWire(address: string): string {
  return address.startsWith(`blob:${WIRE}`)
    ? `blob:${APP}${address.slice(`blob:${WIRE}`.length)}`
    : address.startsWith(WIRE)
      ? APP + address.slice(WIRE.length)
      : address;
}

/** The origin as Electron reports it; Node's own URL calls that of an unknown scheme "null". */
export function originOf(address: string): string {
  const url = new URL(fromWire(address));
  return url.origin === 'null' && url.host !== '' ? `${url.protocol}//${url.host}` : url.origin;
}
