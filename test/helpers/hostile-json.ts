import { strToU8 } from 'fflate';

export type HostileFile = { readonly name: string; readonly make: () => Promise<Uint8Array> | Uint8Array };

/** JSON that is wrong, too much, or meant to do harm. */
export function hostileJson(): readonly HostileFile[] {
  return [...wrongValues(), ...json()];
}

const WRONG: readonly (readonly [string, string])[] = [
  ['a number', '7e300'],
  ['true', 'true'],
  ['a list', '[[],{}]'],
  ['a long text', JSON.stringify('x'.repeat(1_000_000))],
  ['half a character', '"\\ud800"'],
  ['an object', '{"toString":1}'],
  ['NaN', 'NaN'],
];

const PLACES = [
  ...[
    'title',
    'date',
    'tags',
    'people',
    'frame',
    'facts',
    'claims',
    'metrics',
    'surface',
    'core',
    'readiness',
  ],
  ...['aspects', 'path', 'matrix', 'plan', 'budget', 'votes', 'agenda', 'parking', 'actions', 'attachments'],
];

function wrongValues(): readonly HostileFile[] {
  return PLACES.flatMap((place) =>
    WRONG.map(([what, text]) => ({
      name: `${place} is ${what}`,
      make: () => strToU8(`{"${place}":${text}}`),
    })),
  );
}

function json(): readonly HostileFile[] {
  const texts: readonly (readonly [string, string])[] = [
    ['__proto__ at the top', '{"__proto__":{"polluted":true},"title":"x"}'],
    ['__proto__ in letters', '{"\\u005f_proto__":{"polluted":true}}'],
    ['__proto__ as an id', '{"claims":{"__proto__":{"grade":1}}}'],
    ['constructor', '{"constructor":{"prototype":{"polluted":true}}}'],
    ['constructor as an id', '{"people":{"constructor":{}}}'],
    ['toString as an id', '{"people":{"toString":{}}}'],
    ['hasOwnProperty as an id', '{"votes":{"hasOwnProperty":{"subject":{"kind":"path"}}}}'],
    ['20,000 lists deep', `{"tags":${'['.repeat(20_000)}${']'.repeat(20_000)}}`],
    ['200,000 objects deep', `${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`],
    ['nested and never closed', '['.repeat(100_000)],
    ['a text of 19 MB', `{"title":"${'x'.repeat(19_000_000)}"}`],
    ['larger than can be', `{"title":"${'x'.repeat(21_000_000)}"}`],
    ['one id twice', '{"claims":{"EP1":{"grade":1},"EP1":{"grade":4}}}'],
    ['one field twice', '{"title":"a","title":"b"}'],
    ['an unknown stage', '{"frame":{"stageNow":"scale-up"}}'],
    ['an unknown path', '{"path":{"taken":{"outcome":"give-up"}}}'],
    ['an unknown claim status', '{"claims":{"EP1":{"status":"sure"}}}'],
    ['an unknown area', '{"core":{"areas":{"ZZ":{"score":1}}}}'],
    ['an unknown field', '{"admin":true}'],
    ['a grade beyond the scale', '{"claims":{"EP1":{"grade":5}}}'],
    ['infinity', '{"frame":{"activeUsers":1e999}}'],
    ['a minus', '{"frame":{"activeUsers":-1}}'],
    ['half a person', '{"frame":{"activeUsers":0.5}}'],
    ['a date that never was', '{"date":"2026-02-30"}'],
    ['a time in no zone', '{"createdAt":"2026-11-20 09:00"}'],
    ['a low above the high', '{"path":{"costs":{"polish":{"weeks":{"low":9,"likely":2,"high":1}}}}}'],
    [
      'more items than fit',
      `{"parking":{${Array.from({ length: 5_001 }, (_, at) => `"p${at}":{"text":"x"}`).join()}}}`,
    ],
    [
      'a checksum that is none',
      '{"attachments":{"a":{"mediaType":"image/png","bytes":1,"sha256":"../../x"}}}',
    ],
    ['an SVG', `{"attachments":{"a":{"mediaType":"image/svg+xml","bytes":1,"sha256":"${'0'.repeat(64)}"}}}`],
    ['an id with a path in it', '{"id":"../../etc/passwd"}'],
    ['an id of a thousand letters', `{"id":"${'a'.repeat(1_000)}"}`],
    ['an empty id', '{"people":{"":{}}}'],
    ['a version of tomorrow', '{"format":"nextproof.workshop","version":2}'],
    ['version 999', '{"version":999}'],
    ['version 0', '{"version":0}'],
    ['version 1.5', '{"version":1.5}'],
    ['a version in words', '{"version":"one"}'],
    ['another format', '{"format":"other.document","version":1}'],
    ['a playbook', '{"format":"nextproof.playbook","formatVersion":1}'],
    ['a list', '[]'],
    ['many lists', '[[[[]]]]'],
    ['a comma too many', '{"title":"x",}'],
    ['a comment', '{"title":"x"} // mine'],
    ['quotation marks missing', '{title:"x"}'],
    ['cut in the middle', '{"title":"Book'],
    ['a bare NaN', '{"frame":{"activeUsers":NaN}}'],
    ['a line break in a text', '{"title":"a\nb"}'],
    ['a zero byte', '{"title":"a\u0000b"}'],
    ['two documents', '{"title":"a"}{"title":"b"}'],
    ['a lone surrogate in an id', '{"people":{"\\ud800":{}}}'],
  ];
  return [
    ...texts.map(([name, text]) => ({ name, make: () => strToU8(text) })),
    {
      name: 'bytes that are not UTF-8',
      make: () => Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]),
    },
    {
      name: 'UTF-16',
      make: () => Uint8Array.from([...'{"title":"x"}'].flatMap((one) => [one.charCodeAt(0), 0])),
    },
  ];
}
