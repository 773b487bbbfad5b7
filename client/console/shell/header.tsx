import type { TextKey } from '../words/translate.ts';
import type { Permissions } from '../session/permissions.ts';
import type { ConsoleModel } from './console-model.ts';
import { LanguageSwitch } from './language-switch.tsx';
import { useUi } from '../blocks/ui.ts';

type Place = { readonly name: string; readonly href: string; readonly label: TextKey };

export function Header({ model }: { readonly model: ConsoleModel }) {
  const { t } = useUi();
  const state = model.session.state.value;
  return (
    <header>
      {model.isDemo && <p class="demo">{t('demo.banner')}</p>}
      <div class="top">
        <a class="mark" href="/console">
          {t('console.name')}
        </a>
        {state.is === 'signed-in' && (
          <nav aria-label={t('nav.label')}>
            <ul>
              {placesOf(model.session.permissions.value).map((place) => (
                <li key={place.name}>
                  <a href={place.href} aria-current={isHere(place, model) ? 'page' : undefined}>
                    {t(place.label)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div class="top-end">
          <LanguageSwitch language={model.language} />
          {state.is === 'signed-in' && (
            <>
              <span class="person">{state.session.staff.name}</span>
              <button type="button" class="quiet" onClick={() => void model.session.signOut()}>
                {t('sign-out')}
              </button>
            </>
          )}
        </div>
      </div>
    </header>
  );
}

function placesOf(permissions: Permissions): readonly Place[] {
  return [
    ...(permissions.readSurveys ? [{ name: 'surveys', href: '/console/surveys', label: 'nav.surveys' } as const] : []),
    ...(permissions.readScorecard
      ? [{ name: 'scorecard', href: '/console/scorecard', label: 'nav.scorecard' } as const]
      : []),
    ...(permissions.readBaselines ? [permissions.recordFigures ? figuresPlace : baselinesPlace] : []),
    ...(permissions.keepRegister ? registerPlaces : []),
    { name: 'definitions', href: '/console/definitions', label: 'nav.definitions' },
    ...(permissions.manageStaff ? [{ name: 'staff', href: '/console/staff', label: 'nav.staff' } as const] : []),
    ...(permissions.readAudit ? [{ name: 'audit', href: '/console/audit', label: 'nav.audit' } as const] : []),
    { name: 'tokens', href: '/console/tokens', label: 'nav.tokens' },
  ];
}

/** With figures, targets and focus areas beside them the place is more than baselines. */
const figuresPlace: Place = { name: 'baselines', href: '/console/figures', label: 'nav.reference' };
const baselinesPlace: Place = { name: 'baselines', href: '/console/baselines', label: 'nav.baselines' };

const registerPlaces: readonly Place[] = [
  { name: 'members', href: '/console/members', label: 'nav.members' },
  { name: 'contacts', href: '/console/contacts', label: 'nav.contacts' },
];

function isHere(place: Place, model: ConsoleModel): boolean {
  const name = model.screen.value.name;
  return (
    name === place.name ||
    registerPlaceOf[name] === place.name ||
    (place.name === 'surveys' && surveyScreens.includes(name))
  );
}

/** The place of the screens that lie below another one. */
const registerPlaceOf: Readonly<Record<string, string>> = {
  member: 'members',
  contact: 'contacts',
  'contact-import': 'contacts',
  figures: 'baselines',
  'figure-import': 'baselines',
  'figure-series': 'baselines',
  targets: 'baselines',
  margins: 'baselines',
  'focus-areas': 'baselines',
  'strategy-map': 'scorecard',
  series: 'scorecard',
  snapshots: 'scorecard',
};

const surveyScreens: readonly string[] = [
  'survey',
  'survey-form',
  'results',
  'export',
  'codes',
  'sheet',
  'wave',
  'wave-form',
  'history-import',
  'mail-templates',
];
