import { useId } from "react";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Segments } from "../../ui/segments.tsx";
import { Note } from "../../ui/states.tsx";
import { Switch } from "../../ui/switch.tsx";
import { changeVoice, useVoiceSettings } from "./voice-settings.ts";

const RATES = [
  { value: "0.8", key: "voice.rate.slow" },
  { value: "1", key: "voice.rate.usual" },
  { value: "1.2", key: "voice.rate.fast" },
] as const;

/** Whether replies are read, by which of the device's voices, how fast. */
export const SpeechSettings = ({ voices }: { voices: readonly SpeechSynthesisVoice[] }) => {
  const t = useT();
  const id = useId();
  const settings = useVoiceSettings();
  const language = currentLanguage();
  return (
    <section aria-labelledby={`${id}-title`} className="grid gap-3">
      <h3 id={`${id}-title`} className="text-title">
        {t("voice.aloud")}
      </h3>
      {voices.length === 0 ? (
        <Note>{t("voice.no-voice")}</Note>
      ) : (
        <>
          <Switch
            label={t("voice.reads")}
            hint={t("voice.reads-hint")}
            checked={settings.readsReplies}
            onChange={(yes) => changeVoice({ readsReplies: yes })}
          />
          <label htmlFor={id} className="grid gap-1 text-small font-medium">
            {t("voice.voice")}
            <select
              id={id}
              value={settings.voices[language] ?? voices[0]?.voiceURI ?? ""}
              onChange={(event) =>
                changeVoice({ voices: { ...settings.voices, [language]: event.target.value } })
              }
              className="min-h-11 rounded-field border-[1.5px] border-edge bg-surface px-3 text-body"
            >
              {voices.map((voice) => (
                <option key={voice.voiceURI} value={voice.voiceURI}>
                  {voice.name}
                </option>
              ))}
            </select>
          </label>
          <Segments
            label={t("voice.rate")}
            name="voice-rate"
            value={String(settings.rate)}
            options={RATES.map(({ value, key }) => ({ value, label: t(key) }))}
            onChange={(rate) => changeVoice({ rate: Number(rate) })}
          />
        </>
      )}
    </section>
  );
};
