import { expect, it } from 'vitest';
import { routeOf } from '../../../client/console/routing/route.ts';

it.each([
  ['/console/members?region=EUR', { name: 'members' }],
  ['/console/members/new', { name: 'new-member' }],
  ['/console/members/M234567', { name: 'member', id: 'M234567' }],
  ['/console/members/SN/more', { name: 'not-found' }],
  ['/console/contacts', { name: 'contacts' }],
  ['/console/contacts/new?member=SN', { name: 'new-contact', memberId: 'SN' }],
  ['/console/contacts/new', { name: 'new-contact', memberId: '' }],
  ['/console/contacts/import', { name: 'contact-import' }],
  ['/console/contacts/abc', { name: 'contact', id: 'abc' }],
])('%s', (path, route) => expect(routeOf(new URL(path, 'https://surveys.test'))).toMatchObject(route));
