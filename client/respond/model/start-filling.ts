import { translator } from '../../shared/i18n.ts';
import type { Filling } from './filling.ts';
import type { Access } from './access.ts';
import { DraftKeeper, type Wait } from './draft-keeper.ts';
import type { Device } from './draft.ts';
import { RespondModel } from './respond-model.ts';
import type { Send } from './send-response.ts';
import { Submitting } from './submitting.ts';
import type { PageData } from './page-data.ts';

/** What the world gives: the device, the line, the clock, chance. */
export type World = {
  readonly device: Device;
  readonly send: Send;
  readonly access: Access;
  readonly newKey: () => string;
  readonly wait: Wait;
};

/** Puts the models of a page together. */
export function startFilling(page: PageData, world: World): Filling {
  const { mode, address, takesCodes, language, texts, members } = page;
  const model = new RespondModel({ definition: page.definition, occasion: page.occasion, members });
  const keeper = new DraftKeeper(model, world.device, world.newKey, world.wait);
  const submitting = new Submitting({
    form: model,
    keeper,
    language,
    send: world.send,
    wait: world.wait,
    isClosed: mode === 'closed',
  });
  const form = { model, texts, language, t: translator(page.catalogue, language), members, isByStep: false };
  return { form, keeper, submitting, access: world.access, address, isPreview: mode === 'preview', takesCodes };
}
