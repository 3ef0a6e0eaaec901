import type { MemoryItem } from "@evenkeel/contract/memory";
import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useFailureSentence } from "../../api/failure-sentence.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { avoidedOf } from "./groups.ts";
import { addMemory } from "./memory-api.ts";
import { MemoryRow } from "./memory-row.tsx";

/** What is not to be brought up, and a line to add to it. */
export const Avoided = ({ memories, on }: { memories: readonly MemoryItem[]; on: boolean }) => {
  const t = useT();
  const id = useId();
  const sentence = useFailureSentence();
  const [text, setText] = useState("");
  const add = useMutation({
    mutationFn: () => addMemory("avoid", text.trim()),
    onSuccess: () => setText(""),
  });
  const avoided = avoidedOf(memories);
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <div>
        <h2 id={id} className="text-title">
          {t("memory.avoid-title")}
        </h2>
        <p className="text-small text-ink-2">{t("memory.avoid-text")}</p>
      </div>
      {avoided.length === 0 ? null : (
        <ul className="grid gap-3">
          {avoided.map((one) => (
            <MemoryRow key={one.id} memory={one} />
          ))}
        </ul>
      )}
      {on ? (
        <form
          className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-start"
          onSubmit={(event) => {
            event.preventDefault();
            if (text.trim() !== "" && !add.isPending) add.mutate();
          }}
        >
          <TextField
            label={t("memory.avoid-add")}
            labelHidden
            placeholder={t("memory.avoid-add")}
            value={text}
            maxLength={200}
            dir="auto"
            error={add.error ? sentence(add.error) : null}
            onChange={(event) => setText(event.target.value)}
          />
          <Button type="submit" tone="outline" icon="plus" busy={add.isPending}>
            {t("memory.add")}
          </Button>
        </form>
      ) : null}
    </section>
  );
};
