import type { PackageNames } from './descriptor.ts';

/** README.md of a package, for whoever finds it in ten years. */
export const packageReadme = ({ title, isDemo = false }: PackageNames): string => `# ${title}

${isDemo ? demo : ''}${english}
---

${french}`;

const demo = `**Demonstration: all data are invented. Démonstration : toutes les données sont fictives.**

`;

const english = `Answers to the Member satisfaction surveys of the World Customs Organization, with everything that is needed to read
them and to recompute the figures. La version française suit.

## Files

| file | holds |
|---|---|
| \`surveys.csv\` | the surveys of this package: event or year, confidentiality, unit of count (\`unit\`), N (\`population\`) |
| \`data/<survey>/responses.csv\` | one row per response, one column per question (a multiple choice: one per option) |
| \`data/<survey>/answers.csv\` | the same as one row per answer, with labels |
| \`data/<survey>/texts.csv\` | anonymous surveys only: comments, each question in an order of its own, so that they cannot be joined to ratings; comments that only some were asked for are omitted where fewer than five gave any |
| \`data/<survey>/codebook.csv\` | every column and every code, in all languages; which column feeds which KPI (\`series\`) |
| \`data/<survey>/invitations.csv\` | annual surveys: Members invited, with outcomes |
| \`data/<survey>/ddi.xml\` | the same codebook for archives (DDI-Codebook 2.5) |
| \`definitions/\` | the questionnaires in their versions, whole |
| \`kpi-results.csv\` | the KPI figures with all intermediate results; \`reference\` is what reports quote |
| \`reproduce.py\`, \`reproduce.R\` | recompute all rates and intervals from the answers and compare them |
| \`datapackage.json\` | all tables for programs (Frictionless Data Package 2.0) |
| \`checksums.sha256\` | \`sha256sum -c checksums.sha256\` |

## Cells

To open with Excel: Data > From Text/CSV (the files are UTF-8, RFC 4180).

Why there is no value: \`notAsked\`, \`skipped\` (asked and left blank), \`notApplicable\`, \`noOpinion\`, \`withheld\`.
A text that a spreadsheet might run as a formula, that begins with an apostrophe or that equals one of these words has one apostrophe
put in front. Remove one apostrophe at the beginning of a text to have it back.

## How the figures are made

- A valid answer is a code of the scale; \`satisfied\` in the codebook says which codes count as satisfied. Observers are not counted.
- \`unit\` member: a Member’s value is the satisfied share of the valid answers of its delegates; the rate is the mean over Members
  (\`n\`). Of capacity-building activities the unit is a Member at an activity. \`unit\` delegate (anonymous): satisfied ÷ valid.
- Interval, 95%: Wilson’s, with n (N-1) / (N-n) in place of n where N is known (\`plain_…\`: without). Where several delegates of a
  Member answered (\`method\` folded): Student’s t over the shares, with the factor √(1 - n/N). n = N: no interval, a fact.
- \`suppressed\`: fewer than \`threshold\` units (\`primary\`); fewer than ten that all say the same (\`unanimous\`: 5% or less, 95% or more).
- \`change\` is this rate minus the baseline’s, with its 95% and 90% intervals. \`comparison\` says how: paired (the same Members in both:
  \`both\`, \`only_now\`, \`only_then\`, \`neither\`), independent, census, indicative. \`adjusted_p\`: Holm’s over \`family\` series.
`;

const french = `Réponses aux enquêtes de satisfaction des Membres de l’Organisation mondiale des douanes, avec tout ce qu’il faut pour les lire et
pour recalculer les chiffres. The English version is above.

## Fichiers

| fichier | contenu |
|---|---|
| \`surveys.csv\` | les enquêtes de ce jeu de données : manifestation ou année, confidentialité, unité de compte (\`unit\`), N (\`population\`) |
| \`data/<survey>/responses.csv\` | une ligne par réponse, une colonne par question (choix multiple : une par option) |
| \`data/<survey>/answers.csv\` | la même chose, une ligne par question et réponse, avec les libellés |
| \`data/<survey>/texts.csv\` | enquêtes anonymes seulement : commentaires, chaque question dans un ordre qui lui est propre, sans lien avec les notes ; ceux qui n’ont été demandés qu’à certains sont omis si moins de cinq en ont donné |
| \`data/<survey>/codebook.csv\` | chaque colonne et chaque code, dans toutes les langues ; quelle colonne alimente quel indicateur (\`series\`) |
| \`data/<survey>/invitations.csv\` | enquêtes annuelles : Membres invités et suites données |
| \`data/<survey>/ddi.xml\` | le même dictionnaire pour les archives (DDI-Codebook 2.5) |
| \`definitions/\` | les questionnaires dans leurs versions, en entier |
| \`kpi-results.csv\` | les indicateurs avec tous les résultats intermédiaires ; les rapports citent \`reference\` |
| \`reproduce.py\`, \`reproduce.R\` | recalculent tous les taux et intervalles à partir des réponses et les comparent |
| \`datapackage.json\` | toutes les tables pour les programmes (Frictionless Data Package 2.0) |
| \`checksums.sha256\` | \`sha256sum -c checksums.sha256\` |

## Cellules

Ouvrir avec Excel : Données > À partir d’un fichier texte/CSV (fichiers UTF-8, RFC 4180).

Absence de valeur : \`notAsked\` (non posée), \`skipped\` (posée, laissée en blanc), \`notApplicable\` (sans objet),
\`noOpinion\` (sans opinion), \`withheld\` (non diffusé). Une apostrophe précède tout texte qu’un tableur pourrait exécuter comme formule, qui
commence par une apostrophe ou qui est identique à l’un de ces mots : supprimez-en une pour retrouver le texte.

## Comment les chiffres sont calculés

- Une réponse valable est un code de l’échelle ; \`satisfied\` dans le dictionnaire dit quels codes comptent comme satisfaits. Les
  observateurs ne sont pas pris en compte.
- \`unit\` member : la valeur d’un Membre est la part de satisfaits parmi les réponses valables de ses délégués ; le taux est la moyenne
  sur les Membres (\`n\`). Pour les activités de renforcement des capacités, l’unité est un Membre à une activité. \`unit\` delegate
  (enquête anonyme) : satisfaits ÷ réponses valables.
- Intervalle à 95 % : celui de Wilson, avec n (N-1) / (N-n) à la place de n lorsque N est connu (\`plain_…\` : sans). Si plusieurs
  délégués d’un Membre ont répondu (\`method\` folded) : t de Student sur les parts, avec le facteur √(1 - n/N). n = N : pas d’intervalle, un fait.
- \`suppressed\` (non diffusé) : moins de \`threshold\` unités (\`primary\`) ; moins de dix, toutes du même avis (\`unanimous\` : 5 % ou moins, 95 % ou plus).
- \`change\` est ce taux moins la valeur de référence, avec ses intervalles à 95 % et 90 %. \`comparison\` dit comment : appariée (les mêmes
  Membres dans les deux : \`both\`, \`only_now\`, \`only_then\`, \`neither\`), indépendante, recensement, indicative. \`adjusted_p\` : Holm
  sur \`family\` séries.
`;
