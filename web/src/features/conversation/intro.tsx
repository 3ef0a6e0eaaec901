import { Link } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";

/** Above the first words of every conversation: what it is, who sees what is written. */
export const Intro = () => {
  const t = useT();
  const anonymous = useMe()?.anonymous === true;
  const hour = new Date().getHours();
  const night = hour >= 23 || hour < 5;
  return (
    <div className="grid gap-3 pt-2 pb-6 text-voice">
      <p>{t("talk.intro-ai")}</p>
      <p className="text-body text-ink-2">{t("talk.intro-who")}</p>
      {anonymous ? (
        <p className="text-small text-ink-2">
          {t("talk.intro-keep")}{" "}
          <Link to="/you/keep" className="quiet-link">
            {t("home.keep-how")}
          </Link>
        </p>
      ) : null}
      <p>{night ? t("talk.intro-night") : t("talk.intro-question")}</p>
    </div>
  );
};
