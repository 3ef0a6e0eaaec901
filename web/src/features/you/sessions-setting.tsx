import { useMutation, useQuery } from "@tanstack/react-query";
import { currentLanguage } from "../../i18n/locale.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Failed, Loading } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { agoInWords } from "../check-in/zoned-time.ts";
import { Setting } from "./setting.tsx";
import { Trouble } from "./trouble.tsx";
import { endSession, sessionsQuery } from "./you-api.ts";

export const SessionsSetting = () => {
  const t = useT();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const end = useMutation({ mutationFn: endSession, onSuccess: () => toast(t("you.sessions.ended")) });
  return (
    <Setting id="sessions" title={t("you.sessions.title")}>
      {data === undefined ? (
        error ? (
          <Failed error={error} onRetry={() => void refetch()} />
        ) : (
          <Loading />
        )
      ) : (
        <ul className="divide-y divide-line">
          {[...data.sessions]
            .sort((a, b) => Number(b.current) - Number(a.current))
            .map((session) => (
              <li key={session.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-2.5">
                <p className="min-w-0 flex-1 basis-48">
                  <span className="block font-medium">{session.device}</span>
                  <span className="text-small text-ink-2">
                    {t("you.sessions.seen", {
                      when: agoInWords(session.lastSeenAt, Date.now(), currentLanguage()),
                    })}
                  </span>
                </p>
                {session.current ? (
                  <Tag tone="sea">{t("you.sessions.here")}</Tag>
                ) : (
                  <Button
                    tone="outline"
                    size="small"
                    busy={end.isPending && end.variables === session.id}
                    aria-label={`${t("you.sessions.end")}: ${session.device}`}
                    onClick={() => end.mutate(session.id)}
                  >
                    {t("you.sessions.end")}
                  </Button>
                )}
              </li>
            ))}
        </ul>
      )}
      <Trouble error={end.error} />
    </Setting>
  );
};
