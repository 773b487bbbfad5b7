/** What an import looks like; a role that is left empty is a contact point. */
export const sampleContacts = [
  'member,role,name,email,language',
  'SN,contact-point,Aminata Example,aminata@customs.example,fr',
  'Senegal,deputy,Omar Example,omar@customs.example,fr',
  '',
].join('\r\n');
