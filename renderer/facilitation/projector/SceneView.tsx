import { assertNever } from '#shared/base/assert-never.ts';
import type { Projected, Scene } from '#shared/projector/projected.ts';
import { spanWords } from '#shared/strings/clock.ts';
import { projectorStrings as words } from '#shared/strings/projector.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import { PathGlyph } from '../../ui/PathGlyph.tsx';
import { BigLadder } from './BigLadder.tsx';
import { ColumnsScene } from './ColumnsScene.tsx';
import { MomentScene } from './MomentScene.tsx';
import { PlanScene } from './PlanScene.tsx';
import styles from './Scenes.module.css';
import { VotedScene } from './VotedScene.tsx';

type SceneViewProps = { readonly scene: Scene; readonly timer: Projected['timer'] };

export function SceneView({ scene, timer }: SceneViewProps) {
  switch (scene.kind) {
    case 'prompts':
      return (
        <ul className={styles['lines']}>
          {scene.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    case 'questions':
      return (
        <ol className={styles['questions']}>
          {scene.options.map(({ label, question, picks }) => (
            <li key={label} className={styles['question']}>
              <strong>{label}</strong>
              <span>{question}</span>
              {picks === null ? null : (
                <span className={styles['picks']}>{picks === 0 ? '' : words.picked(picks)}</span>
              )}
            </li>
          ))}
        </ol>
      );
    case 'columns':
      return <ColumnsScene scene={scene} />;
    case 'signs':
      return (
        <>
          <ul className={styles['signs']}>
            {scene.lines.map(({ text, sign, said }) => (
              <li key={text} className={styles['signRow']}>
                <span className={joinClasses(styles['sign'], styles[sign])}>{said}</span>
                <span>{text}</span>
              </li>
            ))}
          </ul>
          {scene.verdict === '' ? null : <p className={styles['verdict']}>{scene.verdict}</p>}
        </>
      );
    case 'area':
      return (
        <>
          <p className={styles['areaHead']}>
            {scene.prompt}
            {scene.score === null ? null : <BigLadder level={scene.score} />}
          </p>
          <ul className={styles['checks']}>
            {scene.checks.map(({ text, score, hurts }) => (
              <li key={text} className={styles['check']}>
                <BigLadder level={score} />
                <span>{text}</span>
                {hurts ? <span className={styles['hurts']}>{words.hurts}</span> : null}
              </li>
            ))}
          </ul>
        </>
      );
    case 'voting':
      return (
        <>
          <ol className={styles['answers']}>
            {scene.answers.map(({ label, help }) => (
              <li key={label} className={styles['answer']}>
                <strong>{label}</strong>
                <span>{help}</span>
              </li>
            ))}
          </ol>
          <p className={styles['verdict']}>{words.voting(scene.ready, scene.of)}</p>
        </>
      );
    case 'voted':
      return <VotedScene scene={scene} />;
    case 'rules':
      return (
        <div className={styles['rules']}>
          <p className={styles['outcome']}>
            <PathGlyph outcome={scene.outcome} size={44} />
            {scene.label}
            <span className={styles['standing']}>{scene.standing}</span>
          </p>
          {scene.flips.length > 0 ? (
            <ul className={styles['lines']}>
              {scene.flips.map((flip) => (
                <li key={flip}>{flip}</li>
              ))}
            </ul>
          ) : (
            <ul className={styles['paths']}>
              {scene.paths.map(({ id, label, lo, hi, blocked }) => (
                <li key={id} className={styles['path']}>
                  <PathGlyph outcome={id} size={28} />
                  <span>{label}</span>
                  {blocked ? (
                    <span className={styles['out']}>{words.ruledOut}</span>
                  ) : (
                    <span className={styles['track']} aria-hidden="true">
                      <span className={styles['open']} style={{ inlineSize: `${hi * 100}%` }} />
                      <span className={styles['known']} style={{ inlineSize: `${lo * 100}%` }} />
                    </span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      );
    case 'plan':
      return <PlanScene scene={scene} />;
    case 'decision':
      return (
        <>
          <p className={styles['outcome']}>
            <PathGlyph outcome={scene.outcome} size={44} />
            {scene.label}
          </p>
          {scene.actions.length === 0 ? <p>{words.noActions}</p> : null}
          <ol className={styles['actions']}>
            {scene.actions.map(({ text, owner, due }) => (
              <li key={text}>
                {text}
                <span className={styles['who']}>
                  {[owner, due].filter((part) => part !== '').join(' · ')}
                </span>
              </li>
            ))}
          </ol>
        </>
      );
    case 'writing':
    case 'ideas':
      return <MomentScene scene={scene} timer={timer} />;
    case 'timer':
      return <p className={styles['big']}>{timer === null ? '' : spanWords(timer.leftSeconds)}</p>;
    default:
      return assertNever(scene);
  }
}
