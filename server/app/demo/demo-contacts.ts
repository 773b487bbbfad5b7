import { insertContact } from '../../register/contacts/contact-store.ts';
import type { Database } from '../../platform/database/tables.ts';
import type { Dependencies } from '../../platform/dependencies.ts';
import { newId } from '../../platform/database/new-id.ts';
import { languageOf } from './opinions.ts';
import { seededRandom, seedOf } from './seeded-random.ts';

/** Names of nobody, put together by chance. */
const given =
  'Ada Amir Ana Ben Chen Dana Elif Emil Fatou Grace Hana Ines Ivan Jonas Kofi Lena Lin Lucia Maya Milan Nadia Noor Omar Pia Ravi Rosa Sami Tara Vera Yuki'.split(
    ' ',
  );
const family =
  'Abara Alder Bello Brook Costa Demir Ferro Gomes Haas Idris Jansen Kato Kaya Lund Mansour Meyer Moreau Nakos Novak Okoro Park Pereira Rao Rivera Santos Silva Tanaka Torres Vidal Weiss'.split(
    ' ',
  );

/** A contact point for every one of these Members, and a deputy for every fourth. The addresses lead nowhere. */
export async function writeDemoContacts(
  db: Database,
  { randomBytes }: Pick<Dependencies, 'randomBytes'>,
  memberIds: readonly string[],
  at: Date,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    for (const [index, memberId] of memberIds.entries()) {
      for (const role of index % 4 === 0 ? (['contact-point', 'deputy'] as const) : (['contact-point'] as const)) {
        const name = nameOf(`${role} ${memberId}`);
        const email = `${name.toLowerCase().replace(' ', '.')}@${memberId.toLowerCase()}.demo.example`;
        const contact = { id: newId(randomBytes), memberId, role, name, email, language: languageOf(memberId) };
        await insertContact(trx, contact, at);
      }
    }
  });
}

function nameOf(whose: string): string {
  const random = seededRandom(seedOf(whose));
  return `${given[random.below(given.length)] ?? 'Ada'} ${family[random.below(family.length)] ?? 'Abara'}`;
}
