import { signal } from '@preact/signals';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { DataTable } from '../../../../client/console/blocks/data-table/data-table.tsx';
import type { Column } from '../../../../client/console/blocks/data-table/data-table.tsx';
import { createList } from '../../../../client/console/blocks/list/list.ts';

type Ship = { readonly name: string; readonly year: number };

const ships: readonly Ship[] = [
  { name: 'Été', year: 1990 },
  { name: 'Zora', year: 1984 },
  { name: 'Abel', year: 1984 },
];
const columns: readonly Column<Ship>[] = [
  { sort: 'name', heading: 'Name', is: 'heading', cell: ({ name }) => name },
  { sort: 'year', heading: 'Built', is: 'number', cell: ({ year }) => year },
];
const listOf = (words: string) =>
  createList(signal(ships), {
    path: '/ships',
    query: new URLSearchParams(words),
    language: signal('en'),
    texts: ({ name }) => [name],
    choices: {},
    columns: { name: ({ name }: Ship) => name, year: ({ year }) => year },
    order: { column: 'name', descending: false },
  });
const table = (more: Partial<Parameters<typeof DataTable<Ship>>[0]> = {}) =>
  renderToString(h(DataTable<Ship>, { label: 'Ships', columns, rows: ships, keyOf: ({ name }) => name, ...more }));
const rowsOf = (html: string) => [...html.matchAll(/<th scope="row">(.*?)<\/th>/g)].map(([, name]) => name);

describe('a table', () => {
  it('says the heading of a column beside its cells too, for narrow screens', () => {
    expect(table()).toContain('<td class="number" data-label="Built">1990</td>');
  });

  it('shows a page of rows, and of how many', () => {
    const html = table({ page: 2 });
    expect(rowsOf(html)).toEqual(['Été', 'Zora']);
    expect(html).toContain('Show more rows (2 of 3 shown)');
    expect(table()).not.toContain('Show more rows');
  });

  it('puts rows under the heading of their group', () => {
    const html = table({ groupOf: ({ year }) => `Built in ${year}`, actions: () => 'sink' });
    expect(html.match(/colspan="3">Built in 1984/g)).toHaveLength(1);
  });

  it('says by which column and in which direction it is in order', () => {
    const html = table({ list: listOf('sort=-year') });
    expect(html).toMatch(/aria-sort="descending"><button[^>]*>Built/);
    expect(html.match(/aria-sort/g)).toHaveLength(1);
  });
});

describe('a list', () => {
  it.each([
    ['', ['Abel', 'Été', 'Zora']],
    ['sort=year', ['Abel', 'Zora', 'Été']],
    ['sort=-year', ['Été', 'Abel', 'Zora']],
    ['text=ete', ['Été']],
  ])('with %j shows %j', (words, names) => {
    expect(listOf(words).shown.value.map(({ name }) => name)).toEqual(names);
  });

  it('is in the opposite order when it is sorted by the same column again', () => {
    const list = listOf('');
    for (const column of ['year', 'year', 'weight']) list.sortBy(column);
    expect(list.address.value).toBe('/ships?sort=-year');
  });
});
