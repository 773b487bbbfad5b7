/** The words of the codebook that no definition brings along; in English where a language is lacking. */
export const codebookTexts = (language: string): CodebookTexts => byLanguage.get(language) ?? english;

export type CodebookTexts = typeof english;

const english = {
  note: 'A text that a spreadsheet might run as a formula, that begins with an apostrophe, or that equals one of the codes of missing answers has one apostrophe put in front of it. Remove one apostrophe at the beginning of a cell to get the text back.',
  columns: {
    survey: 'Address of the survey',
    response:
      'Number of the response. In an anonymous survey it is a random identifier that says nothing about order or time, and rows of observers (or of delegates) are omitted if there are fewer than five',
    delegation: 'Member (two-letter code of the register), or observer',
    region: 'WCO region of the Member',
    language: 'Language in which the response was submitted',
    submitted_at: 'Date and time at which the response was submitted (UTC)',
  },
  missing: {
    notAsked: 'Not asked: the question was not put to this respondent',
    skipped: 'Skipped: the question was asked and left blank',
    notApplicable: 'Not applicable',
    noOpinion: 'No opinion',
  },
  notChosen: 'Not chosen',
  member: 'Two-letter code of the Member in the register',
  otherText: 'In the respondent’s own words',
};

const french: CodebookTexts = {
  note: 'Une apostrophe précède tout texte qu’un tableur pourrait exécuter comme formule, qui commence par une apostrophe ou qui est identique à l’un des codes d’absence de réponse. Pour retrouver le texte, supprimez une apostrophe au début de la cellule.',
  columns: {
    survey: 'Adresse de l’enquête',
    response:
      'Numéro de la réponse. Dans une enquête anonyme, c’est un identifiant aléatoire qui ne dit rien de l’ordre ni du moment, et les lignes des observateurs (ou des délégués) sont omises lorsqu’ils sont moins de cinq',
    delegation: 'Membre (code à deux lettres du registre) ou observateur',
    region: 'Région de l’OMD à laquelle appartient le Membre',
    language: 'Langue dans laquelle la réponse a été envoyée',
    submitted_at: 'Date et heure d’envoi de la réponse (UTC)',
  },
  missing: {
    notAsked: 'Non posée\u00a0: la question n’a pas été présentée à cette personne',
    skipped: 'Sans réponse\u00a0: la question a été posée et laissée en blanc',
    notApplicable: 'Sans objet',
    noOpinion: 'Sans opinion',
  },
  notChosen: 'Option non choisie',
  member: 'Code à deux lettres du Membre dans le registre',
  otherText: 'Réponse rédigée par la personne',
};

const byLanguage: ReadonlyMap<string, CodebookTexts> = new Map([
  ['en', english],
  ['fr', french],
]);
