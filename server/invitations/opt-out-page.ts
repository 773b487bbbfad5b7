/** Both languages on one short page: whoever comes here has no session that would know theirs. */
export const optOutPage = (state: 'question' | 'done'): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${titles[state]}</title></head><body><main>${bodies[state]}</main></body></html>`;

const titles = {
  question: 'Messages about this survey / Messages au sujet de cette enquête',
  done: 'No more messages / Plus de messages',
} as const;

const button = '<button type="submit">Stop the messages / <span lang="fr">Ne plus recevoir de messages</span></button>';

const bodies = {
  question:
    '<h1>Do you want no more messages about this survey?</h1>' +
    '<p>Your administration can still answer with the link it has.</p>' +
    '<h2 lang="fr">Ne souhaitez-vous plus recevoir de messages au sujet de cette enquête\u00a0?</h2>' +
    '<p lang="fr">Votre administration peut toujours répondre avec le lien reçu.</p>' +
    `<form method="post"><input type="hidden" name="opt-out" value="yes">${button}</form>`,
  done:
    '<h1>You will get no more messages about this survey.</h1>' +
    '<p lang="fr">Vous ne recevrez plus de messages au sujet de cette enquête.</p>',
} as const;
