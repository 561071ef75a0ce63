import { describe, expect, it } from 'vitest';
import { trustOwnScripts } from './trust-own-scripts.ts';

type Rules = { readonly createScriptURL: (url: string) => string };

function rulesMadeFor(origin: string): Rules {
  const made: (readonly [string, Rules])[] = [];
  trustOwnScripts({ origin, trustedTypes: { createPolicy: (name, rules) => made.push([name, rules]) } });
  expect(made.map(([name]) => name)).toEqual(['default']);
  const rules = made[0]?.[1];
  if (rules === undefined) throw new Error('No policy was made.');
  return rules;
}

describe('which scripts the page may start', () => {
  it('are the app’s own', () => {
    const { createScriptURL } = rulesMadeFor('http://127.0.0.1:41730');
    expect(createScriptURL('/assets/report.worker-abc.js')).toBe('/assets/report.worker-abc.js');
    const full = 'http://127.0.0.1:41730/assets/report.worker-abc.js';
    expect(createScriptURL(full)).toBe(full);
    const onDesktop = rulesMadeFor('app://nextproof');
    expect(onDesktop.createScriptURL('/assets/x.js')).toBe('/assets/x.js');
    expect(() => onDesktop.createScriptURL('app://elsewhere/x.js')).toThrow(TypeError);
    expect(() => onDesktop.createScriptURL('https://nextproof/x.js')).toThrow(TypeError);
  });

  it.each([
    'https://elsewhere.example/x.js',
    '//elsewhere.example/x.js',
    'http://127.0.0.1:41731/x.js',
    'data:text/javascript,alert(1)',
    'blob:https://elsewhere.example/1',
    'javascript:alert(1)',
  ])('are never %s', (url) => {
    expect(() => rulesMadeFor('http://127.0.0.1:41730').createScriptURL(url)).toThrow(TypeError);
  });

  it('are left to the content security policy where a browser lacks Trusted Types', () => {
    expect(() => trustOwnScripts({ origin: 'http://127.0.0.1:41730' })).not.toThrow();
  });
});
