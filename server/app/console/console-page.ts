import type { Assets } from '../../platform/http/assets.ts';

/** The page that starts the console; undefined where the client is not built. */
export function consolePage(assets: Assets, isDemo: boolean): string | undefined {
  const names = [...assets.keys()];
  const script = names.find((name) => /^\/assets\/console-[\w-]{8}\.js$/.test(name));
  const style = names.find((name) => /^\/assets\/console-[\w-]{8}\.css$/.test(name));
  if (script === undefined || style === undefined) return undefined;
  return `<!doctype html>
<html lang="en"${isDemo ? ' data-demo' : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Member satisfaction surveys – Enquêtes de satisfaction des Membres</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>
<body>
<div id="console"></div>
<noscript><p>This part of the platform needs JavaScript; the surveys themselves do not.</p>
<p lang="fr">Cette partie de la plateforme nécessite JavaScript ; les enquêtes elles-mêmes n’en ont pas besoin.</p></noscript>
</body>
</html>
`;
}
