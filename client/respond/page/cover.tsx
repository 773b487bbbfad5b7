import { Fragment } from 'preact';
import { languageName } from '../../../survey-definitions/reference/languages.ts';
import { durationOf } from '../../../survey-definitions/answering/duration.ts';
import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { brusselsTime } from '../../../survey-definitions/reference/moment-words.ts';
import { promiseOf } from '../../../survey-definitions/surveys/promise.ts';
import { Piped } from './piped.tsx';
import type { PageContext } from './page-context.ts';

type Props = { readonly context: PageContext };

/** What this is about, who asks, how long it takes, until when, who will see the answers. */
export function Cover({ context }: Props) {
  const { survey, definition, texts, occasion, language, p } = context;
  const { minutes } = durationOf(questionnaireFor(definition, occasion), texts);
  return (
    <div class="cover">
      <div class="about">
        <h1>
          <Piped context={context} text={texts.title} />
        </h1>
        <p class="lead">
          <Piped context={context} text={texts.introduction} />
        </p>
        <p class="with-script">
          <a class="primary" href="#fill-in">
            {p('start')}
          </a>
        </p>
        <p class="without-script">
          <a class="primary" href={`/s/${survey.address}/start?lang=${language}`}>
            {p('start')}
          </a>
        </p>
      </div>
      <dl class="facts" aria-label={p('facts')}>
        <Fact name={p('asks')}>{p('asks-value')}</Fact>
        <Fact name={p('duration')}>{p('duration-value', { count: minutes })}</Fact>
        <Fact name={p('until')}>
          <ClosingTime context={context} />
        </Fact>
        <Fact name={p('languages')}>
          {survey.languages.map((code, index) => (
            <Fragment key={code}>
              {index > 0 && ' · '}
              <bdi lang={code}>{languageName(code)}</bdi>
            </Fragment>
          ))}
        </Fact>
      </dl>
      <ConfidentialityPromise context={context} />
    </div>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Brussels time; the script adds the reader's own. */
function ClosingTime({ context: { survey, language, p } }: Props) {
  if (survey.closesAt === null) return <>{p('until-open')}</>;
  return (
    <time datetime={survey.closesAt} id="closes">
      {p('until-value', brusselsTime(survey.closesAt, language))}
    </time>
  );
}

/** The exact promise of the survey's confidentiality, in plain words. */
function ConfidentialityPromise({ context: { survey, language, p } }: Props) {
  const { title, text } = promiseOf(survey.confidentiality, language);
  return (
    <section class="promise" aria-labelledby="promise">
      <h2 id="promise">{p('answers')}</h2>
      <p>
        <strong>{title}</strong> {text}
      </p>
    </section>
  );
}
