import { describe, expect, it } from 'vitest';
import { defaultPlaybook } from '#shared/catalogue/default-playbook.ts';
import { parsePlaybook } from '#shared/playbook/parse-playbook.ts';
import { applyCommand } from '#shared/workshop/commands/apply-command.ts';
import { workshopWith } from '#test/helpers/sample-workshop.ts';
import { choosePlaybook, withHouseRule } from './playbook-choice.ts';

const [rule] = defaultPlaybook.houseRules;
const other = rule?.options.find(({ id }) => id !== rule.default)?.id ?? '';

describe('the playbook of a workshop', () => {
  it('travels with it when it is not the built-in one, and leaves only its version when it is', () => {
    const own = withHouseRule(defaultPlaybook, rule?.id ?? '', other);
    const chosen = applyCommand(workshopWith({}), choosePlaybook(own, defaultPlaybook));
    expect(chosen).toMatchObject({ kind: 'ok', value: { workshop: { playbook: { content: own } } } });
    const back = applyCommand(workshopWith({}), choosePlaybook(null, defaultPlaybook));
    expect(back).toMatchObject({
      kind: 'ok',
      value: { workshop: { playbook: { id: defaultPlaybook.id, content: null } } },
    });
  });

  it('stays whole when a house rule is switched', () => {
    const own = withHouseRule(defaultPlaybook, rule?.id ?? '', other);
    expect(own.houseRules[0]?.default).toBe(other);
    expect(parsePlaybook(own).kind).toBe('ok');
  });
});
