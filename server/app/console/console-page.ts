import { officialLanguages } from '../../../survey-definitions/reference/languages.ts';
import { firstLanguage } from '../../../survey-definitions/reference/first-language.ts';
import { officialTexts } from '../../platform/text/official-texts.ts';
import type en from './texts/en.json';
import type { Assets } from '../../platform/http/assets.ts';

const catalogues = officialTexts<typeof en>(new URL('texts/', import.meta.url));
const texts = officialLanguages.map((language) => ({ language, ...catalogues[language] }));

/** The page that starts the console; undefined where the client is not built. */
export function consolePage(assets: Assets, isDemo: boolean): string | undefined {
  const names = [...assets.keys()];
  const script = names.find((name) => /^\/assets\/console-[\w-]{8}\.js$/.test(name));
  const style = names.find((name) => /^\/assets\/console-[\w-]{8}\.css$/.test(name));
  if (script === undefined || style === undefined) return undefined;
  return `<!doctype html>
<html lang="${firstLanguage}"${isDemo ? ' data-demo' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${texts.map(({ title }) => title).join(' – ')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>
<body>
<div id="console"></div>
<noscript>${texts.map(({ language, ...text }) => `<p lang="${language}">${text['needs-script']}</p>`).join('\n')}</noscript>
</body>
</html>
`;
}
