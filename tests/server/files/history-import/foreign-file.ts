/** What a year's survey may have looked like in somebody else's tool: their words, their order, French, semicolons. */
export const foreignFile = [
  'Horodateur;Pays;Langue;Satisfaction globale;Leadership;Priorités ?;Remarque',
  '2022-01-20 10:11;Türkiye;Anglais;Très satisfait;Satisfait;;"Good; very',
  'good"',
  '2022-02-01 08:00;France;Français;Plutôt insatisfait;sans opinion;4;',
  '2022-02-28 17:59;SN;Français;satisfait;Satisfait;5;',
].join('\r\n');

const words = {
  'Très satisfait': 5,
  Satisfait: 4,
  'Ni satisfait ni insatisfait': 3,
  'Plutôt insatisfait': 2,
  'Pas du tout satisfait': 1,
  'Sans opinion': { missing: 'noOpinion' },
};

export const foreignMapping = {
  definition: 'annual-engagement',
  year: 2022,
  openedOn: '2022-01-15',
  closedOn: '2022-02-28',
  population: 184,
  member: { column: 'Pays', values: { Türkiye: 'TR' } },
  language: { column: 'Langue', values: { Anglais: 'en', Français: 'fr' } },
  submittedOn: { column: 'Horodateur' },
  columns: {
    'Satisfaction globale': { variable: 'overall', codes: words },
    Leadership: { variable: 'leadership', codes: words },
    'Priorités ?': { variable: 'priorities' },
    Remarque: { variable: 'comments' },
  },
};
