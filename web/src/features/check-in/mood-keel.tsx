import type { CheckInInput } from "@evenkeel/contract/check-in";
import { useRef, useState } from "react";
import { clockTime } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { editCheckIn, keepCheckIn } from "./check-in-acts.ts";
import { CheckInForm } from "./check-in-form.tsx";
import { KeelRadios } from "./keel-radios.tsx";
import { type Mood, moodMessage } from "./mood.ts";
import { MoodGlyph } from "./mood-glyph.tsx";
import { usePending } from "./pending.ts";

type Stage =
  | { readonly kind: "choosing"; readonly mood: Mood | null }
  | { readonly kind: "kept" | "adding" | "told"; readonly input: CheckInInput };

/** A check-in in two taps, a dot and Done, with words and a note for those who want them after. */
export const MoodKeel = () => {
  const t = useT();
  const pending = usePending();
  const [stage, setStage] = useState<Stage>({ kind: "choosing", mood: null });
  const [saving, setSaving] = useState(false);
  const after = useRef<HTMLParagraphElement>(null);

  const again = (): void => setStage({ kind: "choosing", mood: null });
  const done = async (mood: Mood): Promise<void> => {
    setSaving(true);
    try {
      const input = await keepCheckIn(mood, again);
      setStage({ kind: "kept", input });
      // The button that was pressed is gone: focus goes to what it did.
      requestAnimationFrame(() => after.current?.focus());
    } finally {
      setSaving(false);
    }
  };

  return (
    <div className="grid gap-4 pt-3">
      {stage.kind === "choosing" ? (
        <Choosing
          mood={stage.mood}
          saving={saving}
          onMood={(mood) => setStage({ kind: "choosing", mood })}
          onDone={(mood) => void done(mood)}
        />
      ) : (
        <>
          <p
            ref={after}
            tabIndex={-1}
            className="flex items-center gap-3 rounded-field text-body outline-offset-4"
          >
            <MoodGlyph mood={stage.input.mood} />
            <span>
              {t(
                pending.some((p) => p.change.subject === stage.input.id)
                  ? "check-in.kept-here"
                  : "check-in.kept",
                {
                  mood: t(moodMessage(stage.input.mood)),
                  time: clockTime(stage.input.at, stage.input.zone),
                },
              )}
            </span>
          </p>
          {stage.kind === "adding" ? (
            <CheckInForm
              start={stage.input}
              checkInId={stage.input.id}
              onCancel={() => setStage({ kind: "kept", input: stage.input })}
              onSave={(edit) => {
                void editCheckIn(stage.input.id, edit);
                setStage({ kind: "told", input: { ...stage.input, ...edit, emotions: [...edit.emotions] } });
              }}
            />
          ) : (
            <div className="flex flex-wrap gap-2">
              <Button
                size="small"
                tone="outline"
                onClick={() => setStage({ kind: "adding", input: stage.input })}
              >
                {t(stage.kind === "told" ? "check-in.change-words" : "check-in.add-words")}
              </Button>
              <Button size="small" tone="plain" onClick={again}>
                {t("check-in.another")}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
};

const Choosing = ({
  mood,
  saving,
  onMood,
  onDone,
}: {
  mood: Mood | null;
  saving: boolean;
  onMood: (mood: Mood) => void;
  onDone: (mood: Mood) => void;
}) => {
  const t = useT();
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (mood !== null && !saving) onDone(mood);
      }}
    >
      <KeelRadios label={t("check-in.legend")} value={mood} onChange={onMood} />
      <div className="flex min-h-11 items-center justify-between gap-3">
        <p className="text-small text-ink-2">{mood === null ? t("check-in.keel-hint") : null}</p>
        {mood === null ? null : (
          <Button type="submit" tone="sea" size="small" busy={saving} className="min-w-28 animate-appear">
            {t("ui.done")}
          </Button>
        )}
      </div>
    </form>
  );
};
