import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, Navigate, useNavigate, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { type MessageKey, useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Card, cardDoor } from "../../ui/card.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Page } from "../../ui/page.tsx";
import { toast } from "../../ui/toast.tsx";
import { MoodKeel } from "../check-in/mood-keel.tsx";
import { conversationsQuery } from "../conversation/talk-api.ts";
import { DuePlan } from "../exercise/due-plan.tsx";
import { SuggestionSpace } from "../helps/suggestion-space.tsx";
import { DoorToPrograms } from "../program/door-to-programs.tsx";

const greetingAt = (hour: number): MessageKey =>
  hour < 5
    ? "home.night"
    : hour < 12
      ? "home.morning"
      : hour < 18
        ? "home.afternoon"
        : hour < 23
          ? "home.evening"
          : "home.night";

const BreathMark = () => (
  <svg aria-hidden="true" width="56" height="56" viewBox="0 0 64 64" className="shrink-0">
    <circle cx="32" cy="32" r="29" fill="var(--sea-soft)" />
    <path d="M1 32h62" stroke="var(--ink-2)" strokeWidth="1.2" opacity="0.5" />
    <circle cx="32" cy="32" r="18" fill="none" stroke="var(--sea)" strokeWidth="2" />
    <circle cx="32" cy="32" r="7" fill="var(--sea)" />
  </svg>
);

/** Said quietly, where it is seen and not in the way. */
const KeepIt = () => {
  const t = useT();
  return (
    <Card tone="sunk" className="flex items-start gap-3">
      <Icon name="key" size={22} className="mt-0.5 shrink-0 text-ink-2" />
      <div>
        <h2 className="font-sans text-body font-semibold tracking-normal">{t("home.keep-title")}</h2>
        <p className="text-small text-ink-2">
          {t("home.keep")}{" "}
          <Link to="/you/keep" className="quiet-link">
            {t("home.keep-how")}
          </Link>
        </p>
      </div>
    </Card>
  );
};

/** The link of a confirmation letter lands here. */
const useEmailNews = (): void => {
  const t = useT();
  const navigate = useNavigate();
  const news = useSearch({
    strict: false,
    select: (search: object) => {
      const { email, error } = search as { email?: unknown; error?: unknown };
      return email === "confirmed" ? (error === undefined ? "confirmed" : "not-confirmed") : null;
    },
  });
  useEffect(() => {
    if (news === null) return;
    toast(t(`sign-in.email-${news}`));
    void navigate({ to: "/", replace: true });
  }, [news, t, navigate]);
};

/** Questionnaires come when the rest of the screen is there. */
const DueCards = lazy(async () => ({ default: (await import("../measures/due-card.tsx")).DueCards }));

/** One thing that may help now, drawn on this device. */
const Suggestion = lazy(async () => ({ default: (await import("../helps/suggestion.tsx")).Suggestion }));

/** Where a program is stands there when one was begun; its texts are fetched only then. */
const ProgramDoor = lazy(async () => ({ default: (await import("../program/home-door.tsx")).HomeDoor }));

/** One question and a few honest doors. */
export const HomeScreen = () => {
  const t = useT();
  const me = useMe();
  useEmailNews();
  const conversations = useInfiniteQuery({ ...conversationsQuery, enabled: me?.role === "member" });
  const [due, setDue] = useState(false);
  if (me?.role === "on-call") return <Navigate to="/escalations" replace />;
  if (me?.role === "therapist") return <Navigate to="/caseload" replace />;
  if (me?.role === "operator") return <Navigate to="/staff" replace />;
  const last = conversations.data?.pages[0]?.conversations[0];
  const greeting = t(greetingAt(new Date().getHours()));
  return (
    <Page
      title={me?.name ? t("home.hello-name", { greeting, name: me.name }) : greeting}
      heading={t("home.question")}
    >
      <div className="grid gap-3">
        <Link to="/talk" className={cardDoor}>
          <h2 className="text-title">{t("home.talk")}</h2>
          <p className="line-clamp-2 text-small text-ink-2">
            {last?.title
              ? t("home.talk-left-off", { title: last.title })
              : t(last ? "home.talk-go-on" : "home.talk-new")}
          </p>
        </Link>
        <Suspense fallback={<SuggestionSpace />}>
          <Suggestion />
        </Suspense>
        <Suspense>
          <DueCards onDue={setDue} />
        </Suspense>
        <Link to="/breathe" className={`${cardDoor} flex! items-center gap-4`}>
          <BreathMark />
          <div>
            <h2 className="text-title">{t("home.breathe", { minutes: 4 })}</h2>
            <p className="text-small text-ink-2">{t("home.breathe-about")}</p>
          </div>
        </Link>
        <Link to="/practice" className={cardDoor}>
          <h2 className="text-title">{t("practice.title")}</h2>
          <p className="text-small text-ink-2">{t("practice.door")}</p>
        </Link>
        <Card aria-labelledby="home-mood">
          <h2 id="home-mood" className="text-title">
            {t("home.mood")}
          </h2>
          <MoodKeel />
        </Card>
        <div className="grid grid-cols-2 gap-3">
          <Link to="/journal" className={cardDoor}>
            <h2 className="text-title">{t("home.journal")}</h2>
            <p className="text-small text-ink-2">{t("home.journal-about")}</p>
          </Link>
          <Link to="/exercises" className={cardDoor}>
            <h2 className="text-title">{t("home.exercises")}</h2>
            <p className="text-small text-ink-2">{t("home.exercises-about")}</p>
          </Link>
        </div>
        <Suspense fallback={<DoorToPrograms />}>
          <ProgramDoor />
        </Suspense>
        <Link to="/measures" className={cardDoor}>
          <h2 className="text-title">{t("measures.title")}</h2>
          <p className="text-small text-ink-2">{t("measures.door")}</p>
        </Link>
        <DuePlan
          otherwise={
            due ? null : <p className="py-2 text-center text-small text-ink-2">{t("home.nothing-due")}</p>
          }
        />
        {me?.anonymous ? <KeepIt /> : null}
      </div>
    </Page>
  );
};
