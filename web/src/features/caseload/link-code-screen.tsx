import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { clockTime } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Card } from "../../ui/card.tsx";
import { Page } from "../../ui/page.tsx";
import { Trouble } from "../you/trouble.tsx";
import { makeLinkCode } from "./caseload-api.ts";
import { readableCode } from "./caseload-order.ts";

/** A code to hold up to the person in the room. */
export const LinkCodeScreen = () => {
  const t = useT();
  const make = useMutation({ mutationFn: makeLinkCode });
  const over = useIsOver(make.data?.expiresAt ?? null);
  return (
    <Page title={t("caseload.link-title")} back="/caseload" lead={t("caseload.link-lead")}>
      {make.data === undefined || over ? (
        <div className="grid gap-3">
          {over ? <p role="status">{t("caseload.code-over")}</p> : null}
          <Trouble error={make.error} />
          <Button tone="sea" busy={make.isPending} onClick={() => make.mutate()}>
            {t(over ? "caseload.code-new" : "caseload.code-make")}
          </Button>
        </div>
      ) : (
        <Card className="grid justify-items-center gap-3 py-10 text-center">
          <p role="status" className="grid gap-3">
            <span className="text-small text-ink-2">{t("caseload.code-is")}</span>
            <span className="text-[clamp(2rem,11vw,4rem)] leading-none font-semibold tracking-[0.08em] whitespace-nowrap">
              {readableCode(make.data.code)}
            </span>
            <span className="text-small text-ink-2">
              {t("caseload.code-until", { time: clockTime(make.data.expiresAt) })}
            </span>
          </p>
          <Button tone="outline" size="small" busy={make.isPending} onClick={() => make.mutate()}>
            {t("caseload.code-new")}
          </Button>
        </Card>
      )}
      <ol className="grid list-decimal gap-2 ps-5 pt-6 text-small text-ink-2">
        <li>{t("caseload.link-step-1")}</li>
        <li>{t("caseload.link-step-2")}</li>
        <li>{t("caseload.link-step-3")}</li>
      </ol>
    </Page>
  );
};

/** Whether this time has passed; turns true when it does. */
const useIsOver = (at: string | null): boolean => {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (at === null) return;
    setOver(false);
    const timer = setTimeout(() => setOver(true), Math.max(0, Date.parse(at) - Date.now()));
    return () => clearTimeout(timer);
  }, [at]);
  return over;
};
