import { questionnaireFor } from '../../../survey-definitions/questionnaire/questionnaire.ts';
import { launchChromium } from '../../setup/chromium.ts';
import { startDemo } from '../start-demo.ts';
import { median, printTable, ratio } from '../print-table.ts';
import { askedSections } from './asked-questions.ts';
import { measurePage, type Line, type PageMeasure } from './measure-page.ts';
import { serveSite } from './serve-site.ts';
import { staticPage } from './static-page.ts';
import { surveyJsSite } from './surveyjs-page.ts';

const LINE: Line = { bytesPerSecond: 50_000, latency: 400, cpuSlowdown: 4 };
const RUNS = 7;

/** The post-session page of the demo against the same questions as static HTML and by SurveyJS, in turn, in one run. */
export async function run(): Promise<void> {
  const demo = await startDemo();
  const survey = await demo.openSurvey('post-session-ptc');
  const sections = askedSections(questionnaireFor(survey.definition, survey.occasion), survey.texts);
  const plain = await serveSite(new Map([['/', staticPage(survey.texts.title, sections)]]));
  const surveyJs = await serveSite(surveyJsSite(survey.texts.title, sections));
  const browser = await launchChromium();

  const pages = { 'static HTML': plain.url, 'this platform': survey.address, SurveyJS: surveyJs.url };
  const measures = new Map<string, PageMeasure[]>(Object.keys(pages).map((name) => [name, []]));
  for (let round = 0; round < RUNS; round += 1) {
    for (const [name, url] of Object.entries(pages)) measures.get(name)?.push(await measurePage(browser, url, LINE));
  }
  await Promise.all([browser.close(), plain.close(), surveyJs.close(), demo.stop()]);

  const questions = sections.flatMap((section) => section.questions).length;
  console.log(
    `\n${questions} questions; ${LINE.bytesPerSecond / 1000} kB/s, ${LINE.latency} ms latency, processor ${LINE.cpuSlowdown} times slower; median of ${RUNS} visits with an empty cache\n`,
  );
  const of = (name: string, key: keyof PageMeasure) =>
    median((measures.get(name) ?? []).map((measure) => measure[key]));
  const row = (name: string, key: keyof PageMeasure) =>
    `${Math.round(of(name, key))} (${ratio(of(name, key), of('static HTML', key))})`;
  printTable(
    ['page', 'bytes', 'requests', 'first contentful paint, ms', 'first answer, ms'],
    Object.keys(pages).map((name) => [
      name,
      row(name, 'bytes'),
      row(name, 'requests'),
      row(name, 'firstContentfulPaint'),
      row(name, 'firstAnswer'),
    ]),
  );
}
