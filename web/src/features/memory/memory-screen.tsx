import type { MemoryList } from "@evenkeel/contract/memory";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { usePending } from "../check-in/pending.ts";
import { leaving } from "../check-in/pending-change.ts";
import { saveFile } from "../you/save-file.ts";
import { Avoided } from "./avoided.tsx";
import { ForgetAll } from "./forget-all.tsx";
import { groupsOf } from "./groups.ts";
import { memoryQuery } from "./memory-api.ts";
import { memoryFile } from "./memory-file.ts";
import { MemoryRow } from "./memory-row.tsx";
import { RememberSwitch } from "./remember-switch.tsx";

/** Everything remembered of the member, each with where it came from; theirs to put right and to delete. */
export const MemoryScreen = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(memoryQuery);
  return (
    <Page title={t("memory.title")} back="/you" lead={t("memory.lead")}>
      {data ? (
        <Remembered list={data} />
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const Remembered = ({ list }: { list: MemoryList }) => {
  const t = useT();
  const gone = leaving(usePending(), "delete-memory");
  const [forgetting, setForgetting] = useState(false);
  const memories = list.memories.filter(({ id }) => !gone.has(id));
  const on = list.consent === true;
  const groups = groupsOf(memories);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-7">
      <RememberSwitch on={on} />
      {groups.map(({ kind, memories: those }) => (
        <section key={kind} aria-labelledby={`memory-${kind}`}>
          <h2 id={`memory-${kind}`} className="pb-3 text-title">
            {t(`memory.kind.${kind}`)}
          </h2>
          <ul className="grid gap-3">
            {those.map((one) => (
              <MemoryRow key={one.id} memory={one} />
            ))}
          </ul>
        </section>
      ))}
      {groups.length === 0 ? (
        <Empty
          title={t("memory.empty-title")}
          action={
            on ? (
              <Button asChild tone="outline" size="small">
                <Link to="/talk">{t("memory.talk")}</Link>
              </Button>
            ) : null
          }
        >
          {t(on ? "memory.empty" : "memory.empty-off")}
        </Empty>
      ) : null}
      <Avoided memories={memories} on={on} />
      {memories.length > 0 ? (
        <div className="flex flex-wrap gap-2">
          <Button
            tone="outline"
            size="small"
            icon="download"
            onClick={() =>
              saveFile(
                t("memory.file-name"),
                new Blob([memoryFile(t, memories)], { type: "text/plain;charset=utf-8" }),
              )
            }
          >
            {t("memory.save")}
          </Button>
          <Button tone="plain" size="small" icon="trash" onClick={() => setForgetting(true)}>
            {t("memory.forget-all")}
          </Button>
        </div>
      ) : null}
      <ForgetAll open={forgetting} onOpenChange={setForgetting} />
    </div>
  );
};
