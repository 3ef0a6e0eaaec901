import type { Language } from "@evenkeel/kernel/locale";
import { useId } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Segments } from "../../ui/segments.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { type PracticeSettings, setSettings } from "./practice-settings.ts";
import type { Voices } from "./use-speaker.ts";
import { VoiceFields } from "./voice-fields.tsx";

/** Voice, speed and background, changed while it runs or before. */
export const SoundSheet = ({
  open,
  onOpenChange,
  settings,
  voices,
  language,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  settings: PracticeSettings;
  voices: Voices;
  language: Language;
}) => {
  const t = useT();
  const id = useId();
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      title={t("practice.settings")}
      footer={
        <Button tone="sea" onClick={() => onOpenChange(false)}>
          {t("practice.done")}
        </Button>
      }
    >
      <div className="grid gap-6 pt-2">
        <VoiceFields settings={settings} voices={voices} language={language} />
        <div className="grid gap-2">
          <p aria-hidden="true" className="text-body font-medium">
            {t("practice.sound")}
          </p>
          <Segments
            label={t("practice.sound")}
            name="sound"
            value={settings.sound}
            onChange={(sound) => setSettings({ sound })}
            options={(["none", "hush", "chord"] as const).map((value) => ({
              value,
              label: t(`practice.sound-${value}`),
            }))}
          />
        </div>
        {settings.sound === "none" ? null : (
          <div className="grid gap-1.5">
            <label htmlFor={id} className="text-body font-medium">
              {t("practice.volume")}
            </label>
            <input
              id={id}
              type="range"
              min={0}
              max={100}
              step={5}
              value={Math.round(settings.volume * 100)}
              onChange={({ target }) => setSettings({ volume: Number(target.value) / 100 })}
              className="h-11 w-full accent-sea"
            />
          </div>
        )}
      </div>
    </Sheet>
  );
};
