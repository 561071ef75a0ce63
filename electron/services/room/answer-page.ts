import type { IncomingMessage, ServerResponse } from 'node:http';

/** What phones are sent: one page, its script and its style. */
export type PhonePage = { readonly html: string; readonly script: string; readonly style: string };

export type RoomOrigin = { readonly host: string; readonly origin: string };

const seldomSent = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'microphone'];

/**
 * The three files of the phone page and nothing else. The address is looked up, never turned into a path, and a request
 * that does not name this very host and port is somebody else's name pointed at this computer.
 */
export function answerPage(page: PhonePage, { host, origin }: RoomOrigin) {
  const files: ReadonlyMap<string, readonly [string, string]> = new Map([
    ['/', ['text/html; charset=utf-8', page.html]],
    ['/phone.js', ['text/javascript; charset=utf-8', page.script]],
    ['/phone.css', ['text/css; charset=utf-8', page.style]],
  ]);
  const headers = {
    'Content-Security-Policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      `connect-src ws://${host}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'no-store',
    'Permissions-Policy': seldomSent.map((power) => `${power}=()`).join(', '),
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    const refuse = (status: number): void => {
      response.writeHead(status, { ...headers, Connection: 'close', 'Content-Length': 0 }).end();
    };
    const status = pageRefusal(request, { host, origin });
    const file = files.get(request.url ?? '');
    if (status !== undefined || file === undefined) {
      refuse(status ?? 404);
      return;
    }
    const [type, text] = file;
    const length = Buffer.byteLength(text);
    response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': length });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
}

function pageRefusal(request: IncomingMessage, room: RoomOrigin): number | undefined {
  if (!namesHost(request, room.host)) return 421;
  if (request.headers.origin !== undefined && request.headers.origin !== room.origin) return 403;
  return request.method === 'GET' || request.method === 'HEAD' ? undefined : 405;
}

/** One Host header, and exactly this one. */
function namesHost(request: IncomingMessage, host: string): boolean {
  const given = request.headersDistinct.host;
  return given?.length === 1 && given[0] === host;
}

/** Why a WebSocket may not be opened, as a status; undefined when it may. */
export function upgradeRefusal(request: IncomingMessage, room: RoomOrigin): number | undefined {
  if (!namesHost(request, room.host)) return 421;
  const origins = request.headersDistinct.origin;
  if (origins?.length !== 1 || origins[0] !== room.origin) return 403;
  return request.url === '/room' ? undefined : 404;
}
