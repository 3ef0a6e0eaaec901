import type { MemoryOfReply } from "@evenkeel/contract/memory";
import { Link } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { AskToRemember } from "./ask-to-remember.tsx";

/** Under a reply: what it remembered, and what was kept of the message it answers. One quiet line each, with the way to
 *  change it. */
export const BesideReply = ({
  memory: { kept, used, ask },
  conversationId,
  messageId,
  last,
}: {
  memory: MemoryOfReply;
  conversationId: string;
  /** The message that the reply answers. */
  messageId: string;
  /** The question belongs to the newest reply alone. */
  last: boolean;
}) => {
  const t = useT();
  const there = used.flatMap(({ text }) => text ?? []);
  const words = (texts: readonly string[]): string =>
    texts.map((text) => text.replace(/\.$/u, "")).join(" · ");
  return (
    <>
      {used.length === 0 ? null : (
        <p className="text-small text-ink-2">
          {there.length === 0 ? t("memory.used-gone") : t("memory.remembered", { what: words(there) })}
          {there.length === 0 ? null : <Change />}
        </p>
      )}
      {kept.length === 0 ? null : (
        <p className="text-small text-ink-2">
          {t("memory.kept", { what: words(kept.map(({ text }) => text)) })}
          <Change />
        </p>
      )}
      {ask && last ? <AskToRemember conversationId={conversationId} messageId={messageId} /> : null}
    </>
  );
};

const Change = () => {
  const t = useT();
  return (
    <>
      {" · "}
      <Link
        to="/you/memory"
        className="quiet-link -my-2 inline-flex min-h-11 items-center font-medium text-ink"
      >
        {t("memory.change-link")}
      </Link>
    </>
  );
};
