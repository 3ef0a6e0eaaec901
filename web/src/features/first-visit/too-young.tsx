import { useT } from "../../i18n/use-t.ts";
import { Button } from "../../ui/button.tsx";
import { Page } from "../../ui/page.tsx";
import { Lines } from "../help/lines.tsx";

/** Under the minimum age: a kind no, and people who say yes. */
export const TooYoung = ({ country, onAgain }: { country: string | null; onAgain: () => void }) => {
  const t = useT();
  return (
    <Page title="Evenkeel" heading={t("first-visit.too-young-title")}>
      <div className="grid gap-5">
        <p className="text-voice">{t("first-visit.too-young")}</p>
        <h2 className="text-heading">{t("help.heading")}</h2>
        <Lines country={country} purposes={["youth", "emergency", "suicide"]} />
        <p className="text-voice">{t("first-visit.too-young-adult")}</p>
        <Button tone="plain" className="justify-self-start" onClick={onAgain}>
          {t("first-visit.too-young-again")}
        </Button>
      </div>
    </Page>
  );
};
