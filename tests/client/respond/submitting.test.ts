import { describe, expect, it } from 'vitest';
import { delayBefore } from '../../../client/respond/model/submitting.ts';
import { complete, testBrowser } from './example-form.ts';

describe('a submission', () => {
  it('that is acknowledged leaves nothing on the device', async () => {
    const browser = testBrowser();
    const { form, submitting } = browser.open('fr', complete);
    form.model.answer('mode', 'online');
    browser.replies.push({ kind: 'received', receipt: '7H2K-M9QX' });
    await submitting.submit();
    expect(submitting.stage.value).toEqual({ name: 'received', receipt: '7H2K-M9QX', isEarlier: false });
    expect(browser.sent).toEqual([{ key: 'key-1', language: 'fr', answers: { overall: 4, mode: 'online' } }]);
    await browser.passTime();
    expect(browser.memory.size).toBe(0);
  });

  it('that is incomplete is not sent at all', async () => {
    const browser = testBrowser();
    const { form, submitting } = browser.open();
    await submitting.submit();
    expect(browser.sent).toEqual([]);
    expect(form.model.problemsShown.value).toBe(1);
  });

  it('is sent again with the same key and a growing delay until the line is back', async () => {
    const browser = testBrowser();
    const { keeper, submitting } = browser.open('en', complete);
    browser.replies.push({ kind: 'unreachable' }, { kind: 'unreachable' }, { kind: 'received', receipt: null });
    await submitting.submit();
    expect(submitting.stage.value.name).toBe('waiting');
    expect(keeper.state.value).toBe('saved');
    expect(await browser.passTime()).toContain(2_000);
    expect(await browser.passTime()).toContain(4_000);
    expect(submitting.stage.value.name).toBe('received');
    expect(new Set(browser.sent.map(({ key }) => key)).size).toBe(1);
  });

  it('goes on after a reload, with the same key', async () => {
    const browser = testBrowser();
    const first = browser.open('en', complete);
    await first.submitting.submit();
    const second = browser.open();
    expect(second.keeper.wasSent()).toBe(true);
    browser.replies.push({ kind: 'received', receipt: null });
    await second.submitting.submit();
    expect(browser.sent.map(({ key }) => key)).toEqual(['key-1', 'key-1']);
  });

  it('is under way only once, however often the button is pressed', async () => {
    const browser = testBrowser();
    const { submitting } = browser.open('en', complete);
    browser.replies.push({ kind: 'received', receipt: null }, { kind: 'received', receipt: null });
    await Promise.all([submitting.submit(), submitting.submit(), submitting.submit()]);
    await submitting.submit();
    expect(browser.sent).toHaveLength(1);
  });

  it('is taken back by whoever changes an answer while the line is down', async () => {
    const browser = testBrowser();
    const { form, keeper, submitting } = browser.open('en', complete);
    await submitting.submit();
    form.model.answer('overall', 5);
    expect(submitting.stage.value.name).toBe('filling');
    expect(keeper.wasSent()).toBe(false);
    await browser.passTime();
    expect(browser.sent).toHaveLength(1);
  });

  it('that had already arrived is confirmed as it arrived', async () => {
    const browser = testBrowser();
    const { submitting } = browser.open('en', complete);
    browser.replies.push({ kind: 'key-reused' });
    await submitting.submit();
    expect(submitting.stage.value).toEqual({ name: 'received', receipt: null, isEarlier: true });
  });

  it('that the server finds wrong shows each problem at its question', async () => {
    const browser = testBrowser();
    const { form, submitting } = browser.open('en', complete);
    browser.replies.push({ kind: 'invalid', problems: [{ variable: 'agenda_a2', code: 'not-on-scale' }] });
    await submitting.submit();
    expect(submitting.stage.value.name).toBe('filling');
    expect(form.model.cell('agenda_a2').problem.value).toEqual({ variable: 'agenda_a2', code: 'not-on-scale' });
    expect(form.model.problems.value).toHaveLength(1);
  });

  it.each(['survey-closed', 'code-used', 'gone'] as const)('that is refused (%s) stays on the device', async (kind) => {
    const browser = testBrowser();
    const { keeper, submitting } = browser.open('en', complete);
    browser.replies.push({ kind });
    await submitting.submit();
    expect(submitting.stage.value.name).toBe(kind);
    expect(keeper.state.value).toBe('saved');
    expect(browser.open().form.model.answers.value).toEqual(complete);
  });

  it('with a code that was taken back meanwhile asks for the code, or the delegation, again', async () => {
    const browser = testBrowser();
    const { form, submitting } = browser.open('en', complete);
    form.model.delegation.value = { code: '7H2K', delegation: 'FR' };
    browser.replies.push({ kind: 'code-unknown' });
    await submitting.submit();
    expect(submitting.stage.value.name).toBe('filling');
    expect(form.model.delegation.value).toBeNull();
    expect(form.model.codeProblem.value).toBe('code-unknown');
  });

  it('takes the personal code along', async () => {
    const browser = testBrowser();
    const { form, submitting } = browser.open('en', complete);
    form.model.delegation.value = { code: '7H2K', delegation: 'FR' };
    browser.replies.push({ kind: 'received', receipt: null });
    await submitting.submit();
    expect(browser.sent[0]?.code).toBe('7H2K');
  });
});

it('waits two seconds at first and a minute at most', () => {
  expect([1, 2, 3, 4, 5, 6, 20].map(delayBefore)).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
});
