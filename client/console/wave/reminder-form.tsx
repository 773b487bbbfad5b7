import { FormView } from '../blocks/form/form-view.tsx';
import { useUi } from '../blocks/ui.ts';
import type { WaveModel } from './wave-model.ts';

/** The reminders of a wave that runs: what was sent stands, the rest can be moved, cancelled and added to. */
export function ReminderForm({ model }: { readonly model: WaveModel }) {
  const { t } = useUi();
  const days = model.reminderDays;
  const change = (index: number, day: string) => {
    days.value = days.value.map((other, place) => (place === index ? day : other));
  };
  return (
    <details>
      <summary>{t('wave.change-reminders')}</summary>
      <FormView onSubmit={model.planReminders}>
        <p class="hint">{t('wave.reminders-hint')}</p>
        <div class="fields">
          {days.value.map((day, index) => (
            <div class="field" key={index}>
              <label for={`reminder-${index}`}>{t('wave.reminder-day', { number: index + 1 })}</label>
              <input
                id={`reminder-${index}`}
                type="date"
                value={day}
                onInput={(event) => change(index, event.currentTarget.value)}
              />
            </div>
          ))}
        </div>
        <button type="submit" aria-disabled={model.isBusy.value}>
          {t('wave.save-reminders')}
        </button>
      </FormView>
    </details>
  );
}
