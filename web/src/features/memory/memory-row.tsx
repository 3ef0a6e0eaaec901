import type { MemoryItem } from "@evenkeel/contract/memory";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { longDate, shortDate } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { IconButton } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { messageHash } from "../conversation/jump.ts";
import { ChangeMemory } from "./change-memory.tsx";
import { deleteMemory } from "./delete-memory.ts";

/** One memory: what is kept, since when and until when, and the words it came from, one tap away. */
export const MemoryRow = ({ memory }: { memory: MemoryItem }) => {
  const t = useT();
  const [changing, setChanging] = useState(false);
  const { source } = memory;
  return (
    <li>
      <Card className="flex items-start gap-2 py-3 sm:py-3">
        <div className="grid min-w-0 flex-1 gap-1">
          <p dir="auto" className="break-words font-medium">
            {memory.text}
          </p>
          {memory.happensAt === null ? null : (
            <p className="text-small">{longDate(memory.happensAt, memory.zone)}</p>
          )}
          <p className="text-small text-ink-2">
            {t("memory.noted", { when: shortDate(memory.notedAt, memory.zone) })} ·{" "}
            {memory.expiresAt === null
              ? t("memory.until-deleted")
              : t("memory.until", { when: shortDate(memory.expiresAt, memory.zone) })}
            {memory.usedAt === null
              ? null
              : ` · ${t("memory.used", { when: shortDate(memory.usedAt, memory.zone) })}`}
          </p>
          {source === null ? null : (
            <Link
              to="/talk/$conversationId"
              params={{ conversationId: source.conversationId }}
              hash={messageHash(source.messageId)}
              className="quiet-link inline-flex min-h-11 items-center justify-self-start text-small"
            >
              {t("memory.source")}
            </Link>
          )}
        </div>
        <div className="flex shrink-0">
          <IconButton
            icon="edit"
            size={18}
            label={t("memory.change-one", { what: memory.text })}
            onClick={() => setChanging(true)}
          />
          <IconButton
            icon="trash"
            size={18}
            label={t("memory.delete-one", { what: memory.text })}
            onClick={() => void deleteMemory(memory.id)}
          />
        </div>
      </Card>
      {changing ? <ChangeMemory memory={memory} onClose={() => setChanging(false)} /> : null}
    </li>
  );
};
