import { Link } from "@tanstack/react-router";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";

/** Before the first words of a conversation: a question, and who sees what is written. That it is an AI, the companion
 *  says itself in its first reply. */
export const Intro = () => {
  const t = useT();
  const anonymous = useMe()?.anonymous === true;
  const hour = new Date().getHours();
  const night = hour >= 23 || hour < 5;
  return (
    <div className="grid gap-3 pt-2 pb-6">
      <p className="text-voice">{night ? t("talk.intro-night") : t("talk.intro-question")}</p>
      <p className="text-small text-ink-2">
        {t("talk.intro-who")}
        {anonymous ? (
          <>
            {" "}
            {t("talk.intro-keep")}{" "}
            <Link to="/you/keep" className="quiet-link">
              {t("home.keep-how")}
            </Link>
          </>
        ) : null}
      </p>
    </div>
  );
};
