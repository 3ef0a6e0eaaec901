import type { MemoryItem } from "@evenkeel/contract/memory";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { dayKey, shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Sheet } from "../../ui/sheet.tsx";
import { Note } from "../../ui/states.tsx";
import { SelectField, TextArea, TextField } from "../../ui/text-field.tsx";
import { expiryAfter, isKeepUntil, type KeepUntil, noonOfDay, SPANS } from "./keep-until.ts";
import { changeMemory } from "./memory-api.ts";

const MOST_CHARACTERS = 200;

/** Puts a memory right: its words, its day, and how long it is kept. */
export const ChangeMemory = ({ memory, onClose }: { memory: MemoryItem; onClose: () => void }) => {
  const t = useT();
  const sentence = useFailureSentence();
  const [text, setText] = useState(memory.text);
  const before = memory.happensAt === null ? "" : dayKey(memory.happensAt);
  const [day, setDay] = useState(before);
  const [until, setUntil] = useState<KeepUntil>("as-it-is");
  const keep = useMutation({
    mutationFn: () =>
      changeMemory(memory.id, {
        text: text.trim(),
        happensAt: day === before ? memory.happensAt : noonOfDay(day),
        expiresAt: expiryAfter(until, memory.expiresAt, Date.now()),
      }),
    onSuccess: onClose,
  });
  return (
    <Sheet
      open
      onOpenChange={onClose}
      title={t("memory.change")}
      footer={
        <>
          <Button tone="soft" onClick={onClose}>
            {t("ui.cancel")}
          </Button>
          <Button
            tone="sea"
            busy={keep.isPending}
            disabled={text.trim() === ""}
            onClick={() => keep.mutate()}
          >
            {t("memory.keep")}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <TextArea
          label={t("memory.words")}
          hint={memory.quote === "" ? undefined : t("memory.you-wrote", { quote: memory.quote })}
          value={text}
          maxLength={MOST_CHARACTERS}
          dir="auto"
          onChange={(event) => setText(event.target.value)}
        />
        {memory.kind === "event" ? (
          <TextField
            type="date"
            label={t("memory.day")}
            value={day}
            onChange={(event) => setDay(event.target.value)}
          />
        ) : null}
        <SelectField
          label={t("memory.how-long")}
          value={until}
          onChange={(event) => isKeepUntil(event.target.value) && setUntil(event.target.value)}
        >
          <option value="as-it-is">
            {memory.expiresAt === null
              ? t("memory.until-deleted")
              : t("memory.until", { when: shortDate(memory.expiresAt, memory.zone) })}
          </option>
          {memory.expiresAt === null ? null : <option value="always">{t("memory.until-deleted")}</option>}
          {SPANS.map((days) => (
            <option key={days} value={days}>
              {t(`memory.span-${days}`)}
            </option>
          ))}
        </SelectField>
        {keep.error ? <Note tone="clay">{sentence(keep.error)}</Note> : null}
      </div>
    </Sheet>
  );
};
