import { describe, expect, it } from 'vitest';
import { deviceOf } from '../../../client/respond/model/draft.ts';
import { testBrowser } from './example-form.ts';

const address = 'survey:abcdefgh';

describe('what is filled in', () => {
  it('is on the device shortly after, and there again after a reload', async () => {
    const browser = testBrowser();
    const { form, keeper } = browser.open();
    form.model.answer('overall', 2);
    form.model.answer('reason', 'Late documents');
    expect(keeper.state.value).toBe('unsaved');
    await browser.passTime();
    expect(keeper.state.value).toBe('saved');

    const again = browser.open();
    expect(again.form.model.answers.value).toEqual({ overall: 2, reason: 'Late documents' });
    expect(again.keeper.resumed.value).toMatchObject({ place: 'reason' });
    expect(again.keeper.key()).toBe(keeper.key());
  });

  it('is saved at once when the page is left', () => {
    const browser = testBrowser();
    const { form, keeper } = browser.open();
    form.model.answer('overall', 2);
    keeper.flush();
    expect(browser.open().form.model.answers.value).toEqual({ overall: 2 });
  });

  it('leaves no trace while nothing was filled in', async () => {
    const browser = testBrowser();
    const { keeper } = browser.open();
    keeper.flush();
    await browser.passTime();
    expect(browser.memory.size).toBe(0);
    expect(keeper.state.value).toBe('blank');
  });

  it('stays when the language of the page is changed', () => {
    const browser = testBrowser();
    const english = browser.open('en');
    english.form.model.answer('mode', 'online');
    english.keeper.flush();
    const french = browser.open('fr');
    expect(french.form.model.answers.value).toEqual({ mode: 'online' });
    expect(french.form.t('saved')).toBe('Enregistré sur cet appareil');
    expect(french.keeper.key()).toBe(english.keeper.key());
  });

  it('gives way to what was ticked before the script arrived', () => {
    const browser = testBrowser();
    const first = browser.open();
    first.form.model.answer('overall', 2);
    first.form.model.answer('mode', 'online');
    first.keeper.flush();
    expect(browser.open('en', { overall: 5 }).form.model.answers.value).toEqual({ overall: 5, mode: 'online' });
  });

  it('can be deleted, to begin again with another key', () => {
    const browser = testBrowser();
    const first = browser.open();
    first.form.model.answer('overall', 2);
    first.keeper.flush();
    const second = browser.open();
    second.keeper.startAgain();
    expect(second.form.model.answers.value).toEqual({});
    expect(second.keeper.key()).not.toBe(first.keeper.key());
    expect(browser.memory.size).toBe(0);
  });

  it('is said to be nowhere but on the page where the browser refuses to keep it', async () => {
    const browser = testBrowser('refused');
    const { form, keeper } = browser.open();
    form.model.answer('overall', 5);
    await browser.passTime();
    expect(keeper.state.value).toBe('not-possible');
  });

  it.each(['', 'null', '[]', '{"key":1,"answers":{}}', '{"key":"k","answers":[]}', 'no JSON'])(
    'is not taken from a draft that is none: %s',
    (text) => {
      const storage = { getItem: () => text, setItem: () => {}, removeItem: () => {} };
      expect(deviceOf(() => storage, 'abcdefgh').read()).toBeNull();
    },
  );

  it('is kept under one name for each survey', () => {
    const browser = testBrowser();
    const { form, keeper } = browser.open();
    form.model.answer('overall', 5);
    keeper.flush();
    expect([...browser.memory.keys()]).toEqual([address]);
  });
});
