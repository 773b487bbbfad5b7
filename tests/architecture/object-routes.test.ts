import { expect, it } from 'vitest';
import { codeOf, sourceFiles } from './source-files.ts';

const routesAboutObjects = sourceFiles('server').flatMap(({ path, text }) =>
  routesOf(text).map((route) => ({ path, text, route })),
);

it('finds the routes about an object, one by one', () => {
  expect(routesAboutObjects.length).toBeGreaterThan(20);
  expect(routesAboutObjects.filter(({ route }) => route.split('staffWithObject(').length !== 2)).toEqual([]);
});

it('every route about an object asks who may do it, before anything is written', () => {
  const forgetful = routesAboutObjects.filter(({ text, route }) => isForgetful(text, route));
  expect(forgetful.map(({ path, route }) => `${path} ${route.split('\n')[0]}`)).toEqual([]);
});

const line = "new Hono().put('/:id', staffWithObject('survey.write'), fulfils(surveys.change), async (c) => {";
const change = 'await db.transaction().execute((trx) => changeDraft(trx, id));';
const load = 'const load = async (admitted: AdmittedWithObject) => {\n  await loadSurvey(needs, admitted, id);\n};\n';

it.each([
  { what: 'nothing asked', text: `${line} ${change} })`, forgetful: true },
  { what: 'asked in a comment', text: `${line}\n// c.var.demand(waves)\n${change} })`, forgetful: true },
  { what: 'asked too late', text: `${line} ${change} c.var.demand(waves); })`, forgetful: true },
  {
    what: 'asked by the next route',
    text: `${line} ${change} }).get('/', staff(), (c) => c.var.demand(waves))`,
    forgetful: true,
  },
  { what: 'asked by the file, not by the route', text: `${load}${line} ${change} })`, forgetful: true },
  { what: 'asked', text: `${line} c.var.demand(waves); ${change} })`, forgetful: false },
  { what: 'loaded', text: `${line} await loadSurvey(needs, c.var, id); ${change} })`, forgetful: false },
  {
    what: 'loaded by a function of the file',
    text: `${load}${line} await load(c.var); ${change} })`,
    forgetful: false,
  },
])('$what: forgetful is $forgetful', ({ text, forgetful }) => {
  expect(routesOf(text).map((route) => isForgetful(text, route))).toEqual([forgetful]);
});

/** What is written of each route that stands with `staffWithObject`, from its method to the next. */
function routesOf(text: string): readonly string[] {
  return codeOf(text)
    .split(/\n}\n|(?=\.(?:get|post|put|patch|delete|on)\(\s*,)/)
    .filter((part) => part.includes('staffWithObject( '));
}

/** Whether it comes to a transaction, or to its end, without having asked: itself, or by a function of its file that loads the survey. */
function isForgetful(text: string, route: string): boolean {
  const loading = [...codeOf(text).matchAll(/\bconst (\w+) = async \([\s\S]*?\n *};\n/g)]
    .filter(([body]) => body.includes('loadSurvey('))
    .map(([, name]) => name);
  const asks = new RegExp(
    String.raw`\bc\.var\.demand\(|\b(?:${['loadSurvey', ...loading].join('|')})\([^()]*\bc\.var\b`,
  );
  return !asks.test(route.split(/\.transaction\(/)[0] ?? '');
}
