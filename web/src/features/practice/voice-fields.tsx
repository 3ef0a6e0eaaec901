import type { Language } from "@evenkeel/kernel/locale";
import { useId } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Segments } from "../../ui/segments.tsx";
import { toast } from "../../ui/toast.tsx";
import { type PracticeSettings, SPEEDS, setSettings } from "./practice-settings.ts";
import type { Voices } from "./use-speaker.ts";

/** Which voice speaks, and how fast. */
export const VoiceFields = ({
  settings,
  voices,
  language,
}: {
  settings: PracticeSettings;
  voices: Voices;
  language: Language;
}) => {
  const t = useT();
  const id = useId();
  const { device, on, offline, speaker } = voices;
  const chosen =
    settings.voice === "offline" && language === "en"
      ? "offline"
      : on === null || on === "offline"
        ? "none"
        : `uri:${on.voiceURI}`;
  return (
    <div className="grid gap-5">
      <div className="grid gap-1.5">
        <label htmlFor={id} className="text-body font-medium">
          {t("practice.voice")}
        </label>
        <select
          id={id}
          value={chosen}
          onChange={({ target }) => setSettings({ voice: target.value as PracticeSettings["voice"] })}
          className="min-h-12 w-full rounded-field border-[1.5px] border-edge bg-surface px-3 text-body"
        >
          {device.map((voice) => (
            <option key={voice.voiceURI} value={`uri:${voice.voiceURI}`}>
              {voice.name}
            </option>
          ))}
          {language === "en" ? <option value="offline">{t("practice.voice-offline")}</option> : null}
          <option value="none">{t("practice.voice-none")}</option>
        </select>
        <p className="text-small text-ink-2">
          {device.length === 0 ? `${t("practice.voice-none-here")} ` : ""}
          {t("practice.voice-private")}
        </p>
      </div>
      {chosen === "offline" ? <BuiltIn offline={offline} /> : null}
      {speaker === null ? null : (
        <div className="grid gap-2">
          <p aria-hidden="true" className="text-body font-medium">
            {t("practice.speed")}
          </p>
          <Segments
            label={t("practice.speed")}
            name="speed"
            value={settings.speed}
            onChange={(speed) => setSettings({ speed })}
            options={(["slow", "calm", "usual"] as const).map((value) => ({
              value,
              label: t(`practice.speed-${value}`),
            }))}
          />
          <Button
            size="small"
            tone="outline"
            icon="play"
            className="justify-self-start"
            onClick={() => void speaker.say(t("practice.try-line"), SPEEDS[settings.speed])}
          >
            {t("practice.try")}
          </Button>
        </div>
      )}
    </div>
  );
};

/** It is fetched on this tap and at no other time. */
const BuiltIn = ({ offline }: { offline: Voices["offline"] }) => {
  const t = useT();
  return (
    <div className="grid gap-2 rounded-card bg-sunk p-4">
      <p className="text-small text-ink-2">{t("practice.offline-about")}</p>
      <div role="status">
        {offline.state === "failed" ? <p className="text-small">{t("practice.offline-failed")}</p> : null}
      </div>
      {offline.state === "ready" ? (
        <Button
          size="small"
          tone="outline"
          icon="trash"
          onClick={() => {
            offline.remove();
            setSettings({ voice: "device" });
            toast(t("practice.offline-removed"));
          }}
        >
          {t("practice.offline-remove")}
        </Button>
      ) : (
        <Button
          size="small"
          tone="outline"
          icon="download"
          busy={offline.state === "loading"}
          onClick={offline.load}
        >
          {t(offline.state === "loading" ? "practice.offline-getting" : "practice.offline-get")}
        </Button>
      )}
    </div>
  );
};
