import type { Activity } from '../../../../server/plan/activities/activity-contract.ts';
import type { RecordedMeasure } from '../../../../server/plan/measures/measure-contract.ts';
import type { ActivityRule } from '../../../../survey-definitions/figures/activities.ts';
import type { Proposal } from '../../../../survey-definitions/figures/proposal.ts';
import { inLanguage } from '../../../../survey-definitions/language/occasion.ts';
import { DataTable } from '../../blocks/data-table/data-table.tsx';
import type { Column } from '../../blocks/data-table/data-table.tsx';
import { useUi } from '../../blocks/ui.ts';
import { alignedWords, costWords, expertsWords } from './activity-words.ts';

type Entries<Entry> = Proposal<Entry>['entries'];

export function MeasuresBehind({ entries }: { readonly entries: Entries<RecordedMeasure> }) {
  const { t, format } = useUi();
  return (
    <DataTable
      label={t('measures.title')}
      rows={entries}
      keyOf={({ entry }) => entry.id}
      columns={[
        { heading: t('measures.measure'), is: 'heading', cell: ({ entry }) => entry.title },
        { heading: t('measures.due'), cell: ({ entry }) => format.day(entry.dueOn) },
        {
          heading: t('measures.done'),
          cell: ({ entry: { doneOn }, standing }) =>
            doneOn === null
              ? t('measures.open')
              : standing === 'counts'
                ? format.day(doneOn)
                : t('proposal.done-after', { day: format.day(doneOn) }),
        },
      ]}
    />
  );
}

type ActivitiesProps = { readonly rule: ActivityRule; readonly entries: Entries<Activity> };

export function ActivitiesBehind({ rule, entries }: ActivitiesProps) {
  const ui = useUi();
  const { t, format, language } = ui;
  type Judged = Entries<Activity>[number];
  const aligned: Column<Judged> = { heading: t('activity.aligned'), cell: ({ entry }) => alignedWords(entry, ui) };
  const said: Readonly<Record<ActivityRule, readonly Column<Judged>[]>> = {
    alignment: [aligned],
    experts: [{ heading: t('activities.experts'), cell: ({ entry }) => expertsWords(entry, ui) }],
    funds: [aligned, { heading: t('activities.cost'), is: 'number', cell: ({ entry }) => costWords(entry, ui) }],
  };
  return (
    <DataTable
      label={t('activities.title')}
      rows={entries}
      keyOf={({ entry }) => entry.id ?? entry.surveyId ?? ''}
      columns={[
        { heading: t('activities.activity'), is: 'heading', cell: ({ entry }) => inLanguage(entry.title, language) },
        { heading: t('activities.dates'), cell: ({ entry }) => format.days(entry.startsOn, entry.endsOn) },
        ...said[rule],
        { heading: t('proposal.standing'), cell: ({ standing }) => t(`proposal.standing.${standing}`) },
      ]}
    />
  );
}
