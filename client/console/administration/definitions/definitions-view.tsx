import { languageName } from '../../../../survey-definitions/reference/languages.ts';
import type { Problem } from '../../../../survey-definitions/language/problem.ts';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { PLACE } from '../../../../survey-definitions/language/piping.ts';
import type { DefinitionSummary } from '../../../../server/surveys/questionnaires/definition-contract.ts';
import { fileAddresses } from '../../../shared/file-addresses.ts';
import { Loaded } from '../../blocks/loading.tsx';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import { Page } from '../../blocks/page.tsx';
import { useUi } from '../../blocks/ui.ts';
import { problemWords } from '../../words/problem-words.ts';
import type { DefinitionsModel } from './definitions-model.ts';

/** What is published, and what is refused with file, place and reason. */
export function DefinitionsView({ model }: { readonly model: DefinitionsModel }) {
  const { t } = useUi();
  return (
    <Page title={t('definitions.title')} lead={<p>{t('definitions.lead')}</p>}>
      <Loaded model={model} value={model.found.value}>
        {({ problems, definitions }) => (
          <>
            {problems.length > 0 && <DefinitionProblems problems={problems} />}
            <DefinitionTable definitions={definitions} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function DefinitionProblems({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useUi();
  const heading = t('definitions.problems', { count: problems.length });
  return (
    <section class="problem-summary" aria-labelledby="definition-problems">
      <h2 id="definition-problems">{heading}</h2>
      <p>{t('definitions.problems-text')}</p>
      <DataTable
        label={heading}
        rows={problems}
        keyOf={({ file, path, code }) => `${file ?? ''} ${path} ${code}`}
        look="plain"
        columns={[
          { heading: t('definitions.file'), cell: ({ file }) => <code>{file ?? '–'}</code> },
          { heading: t('definitions.place'), cell: ({ path }) => <code>{path}</code> },
          {
            heading: t('definitions.reason'),
            cell: (problem) => (
              <>
                {problemWords(problem, t)}
                <span class="second-line">{[problem.code, ...Object.values(problem.details ?? {})].join(' · ')}</span>
              </>
            ),
          },
        ]}
      />
    </section>
  );
}

function DefinitionTable({ definitions }: { readonly definitions: readonly DefinitionSummary[] }) {
  const { t, language } = useUi();
  return (
    <DataTable
      label={t('definitions.title')}
      caption={t('definitions.count', { count: definitions.length })}
      rows={definitions}
      keyOf={({ name }) => name}
      columns={[
        {
          heading: t('definitions.name'),
          is: 'heading',
          cell: ({ title, name }) => (
            <>
              {inLanguage(title, language).replaceAll(PLACE, '…')}
              <span class="second-line">
                <code>{name}</code>
              </span>
            </>
          ),
        },
        { heading: t('definitions.occasion'), cell: ({ occasion }) => t(`definitions.occasion.${occasion}`) },
        { heading: t('definitions.version'), is: 'number', cell: ({ version }) => version },
        {
          heading: t('definitions.preview'),
          cell: ({ name, languages }) => <PreviewLinks name={name} languages={languages} />,
        },
        { heading: t('definitions.minutes'), is: 'number', cell: ({ minutes }) => minutes },
      ]}
    />
  );
}

type LinksProps = { readonly name: string; readonly languages: readonly string[] };

/** The form of each language as respondents would see it, in a window of its own. */
function PreviewLinks({ name, languages }: LinksProps) {
  return (
    <span class="link-list">
      {languages.map((code) => (
        <a
          key={code}
          href={fileAddresses.definitionPreview(name, code)}
          target="_blank"
          rel="noopener"
          lang={code}
          hreflang={code}
        >
          {languageName(code)}
        </a>
      ))}
    </span>
  );
}
