import { useState } from 'react';
import type { Playbook } from '#shared/playbook/playbook.ts';
import { voteStrings as words } from '#shared/strings/votes.ts';
import { LIMITS } from '#shared/workshop/schema/primitives.ts';
import type { Vote } from '#shared/workshop/schema/room.ts';
import { Choice } from '../../ui/Choice.tsx';
import { EditableNumber } from '../../ui/EditableNumber.tsx';
import { linesIn } from '../../ui/lines-in.ts';
import { SelectField } from '../../ui/SelectField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { VoteMatter } from './find-vote.ts';
import type { Voters } from './new-voters.ts';
import styles from './Vote.module.css';
import { VoteSetup } from './VoteSetup.tsx';

type Sort = Vote['subject']['kind'];

type AskFormProps = {
  readonly playbook: Playbook;
  readonly onOpen: (matter: VoteMatter, voters: Voters) => void;
};

const MOST_OPTIONS = 30;

/** What to ask, of which kind, and who votes. */
export function AskForm({ playbook, onOpen }: AskFormProps) {
  const [sort, setSort] = useState<Sort>('yes-no');
  const [question, setQuestion] = useState('');
  const [list, setList] = useState('');
  const [dots, setDots] = useState<number>(3);
  const [about, setAbout] = useState<string>(playbook.core.areas[0]?.id ?? '');
  const options = linesIn(list, LIMITS.line).slice(0, MOST_OPTIONS);
  const isComplete =
    (sort !== 'dots' || options.length > 1) &&
    ((sort !== 'yes-no' && sort !== 'dots') || question.trim() !== '');

  function subject(): VoteMatter['subject'] {
    switch (sort) {
      case 'score':
        return { kind: 'score', ref: about };
      case 'dots':
        return {
          kind: 'dots',
          dots,
          options: Object.fromEntries(options.map((text, at) => [`o${at + 1}`, text])),
        };
      default:
        return { kind: sort };
    }
  }

  return (
    <div className={styles['ask']}>
      <Choice
        label={words.ask.sort}
        value={sort}
        onChange={(value) => setSort(value ?? sort)}
        options={[
          { value: 'yes-no', label: words.ask.yesNo },
          { value: 'dots', label: words.ask.dots },
          { value: 'score', label: words.ask.score },
          { value: 'path', label: words.ask.path },
        ]}
      />
      {sort === 'yes-no' || sort === 'dots' ? (
        <TextField
          label={words.ask.question}
          value={question}
          maxLength={LIMITS.line}
          placeholder={words.ask.questionPlaceholder}
          autoComplete="off"
          onChange={({ target }) => setQuestion(target.value)}
        />
      ) : null}
      {sort === 'dots' ? (
        <>
          <label className={styles['options']}>
            <span className={styles['roundTitle']}>{words.ask.options}</span>
            <textarea
              className={styles['list']}
              rows={5}
              value={list}
              maxLength={LIMITS.text}
              placeholder={words.ask.optionsPlaceholder}
              onChange={({ target }) => setList(target.value)}
            />
          </label>
          <EditableNumber
            label={words.ask.dotsEach}
            value={dots}
            whole
            min={1}
            max={20}
            problem={words.ask.dotsProblem}
            onCommit={(value) => setDots(value ?? dots)}
          />
        </>
      ) : null}
      {sort === 'score' ? (
        <SelectField
          label={words.ask.about}
          value={about}
          onChange={setAbout}
          options={[
            ...playbook.core.areas.map(({ id, label }) => ({ value: id, label: `${id} · ${label}` })),
            ...playbook.core.checks.map(({ id, label }) => ({ value: id, label: `${id} · ${label}` })),
          ]}
        />
      ) : null}
      <VoteSetup
        again={false}
        disabled={!isComplete}
        onOpen={(voters) => onOpen({ subject: subject(), title: question.trim() }, voters)}
      />
    </div>
  );
}
