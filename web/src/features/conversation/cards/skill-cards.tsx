import type { Card as CardData } from "@evenkeel/safety/reply";
import { Link } from "@tanstack/react-router";
import { useEffect, useId } from "react";
import { queryClient } from "../../../api/query-client.ts";
import { useT } from "../../../i18n/use-t.ts";
import { Card, cardDoor } from "../../../ui/card.tsx";
import { Icon } from "../../../ui/icon.tsx";
import { Pacer } from "../../breathing/pacer.tsx";
import { StageTimer } from "../../exercise/stage-timer.tsx";
import { safetyPlanQuery } from "../../safety-plan/safety-plan-api.ts";

type Of<K extends CardData["kind"]> = Extract<CardData, { kind: K }>;

export const PacerCard = ({ card }: { card: Of<"pacer"> }) => (
  <Card className="grid gap-4">
    <h3 className="text-title">{card.title}</h3>
    <Pacer pattern={card} small />
  </Card>
);

export const TimerCard = ({ card }: { card: Of<"timer"> }) => (
  <Card className="grid gap-4">
    <h3 className="text-title">{card.title}</h3>
    <StageTimer stages={card.stages} />
  </Card>
);

export const StepsCard = ({ card }: { card: Of<"steps"> }) => (
  <Card className="grid gap-3">
    <h3 className="text-title">{card.title}</h3>
    <ol className="grid gap-2">
      {card.steps.map((step, index) => (
        <li key={step} className="flex gap-3">
          <span aria-hidden="true" className="serif w-5 shrink-0 text-end text-ink-2 tabular-nums">
            {index + 1}
          </span>
          <span>{step}</span>
        </li>
      ))}
    </ol>
  </Card>
);

/** A text of the library that goes on from a short answer. */
export const ArticleCard = ({ card }: { card: Of<"article"> }) => (
  <Link to="/library/$articleId" params={{ articleId: card.articleId }} className={cardDoor}>
    <span className="flex items-start gap-3">
      <Icon name="library" size={22} className="mt-0.5 shrink-0 text-sea" />
      <span>
        <span className="serif block text-title">{card.title}</span>
        <span className="block text-small text-ink-2">{card.note}</span>
      </span>
    </span>
  </Link>
);

/** The door to a questionnaire that was asked for. */
export const MeasureCard = ({ card }: { card: Of<"measure"> }) => (
  <Link to="/measures/$measureId" params={{ measureId: card.measureId }} className={cardDoor}>
    <span className="flex items-start gap-3">
      <Icon name="list" size={22} className="mt-0.5 shrink-0 text-sea" />
      <span>
        <span className="serif block text-title">{card.title}</span>
        <span className="block text-small text-ink-2">{card.note}</span>
      </span>
    </span>
  </Link>
);

/** The door to a guided practice that was asked for. */
export const PracticeCard = ({ card }: { card: Of<"practice"> }) => (
  <Link to="/practice/$practiceId" params={{ practiceId: card.practiceId }} className={cardDoor}>
    <span className="flex items-start gap-3">
      <Icon name="breathe" size={22} className="mt-0.5 shrink-0 text-sea" />
      <span>
        <span className="serif block text-title">{card.title}</span>
        <span className="block text-small text-ink-2">{card.note}</span>
      </span>
    </span>
  </Link>
);

/** What was worked out, as it was kept. */
export const SavedResultCard = ({ card }: { card: Of<"saved-result"> }) => {
  const t = useT();
  const id = useId();
  const plan = card.techniqueId === "safety-plan";
  // A plan that was made is on the device from then on, so that it opens without a connection.
  useEffect(() => {
    if (plan) void queryClient.fetchQuery(safetyPlanQuery).catch(() => undefined);
    // What was made shows in its room at once, also where that was looked into before.
    void queryClient.invalidateQueries({ queryKey: ["exercise"] });
  }, [plan]);
  return (
    <Card aria-labelledby={id} className="grid gap-3">
      <h3 id={id} className="text-title">
        {card.title}
      </h3>
      <dl className="grid gap-2.5">
        {card.rows.map((row) => (
          <div key={row.label} className="grid gap-0.5 border-s-[3px] border-line ps-3">
            <dt className="text-label font-semibold text-ink-2">{row.label}</dt>
            <dd dir="auto">{row.value}</dd>
          </div>
        ))}
      </dl>
      <p className="flex items-center gap-2 text-small text-ink-2">
        <Icon name="check" size={18} className="text-moss" />
        {t("talk.saved")}
        {plan ? (
          <Link to="/safety-plan" className="quiet-link">
            {t("safety-plan.title")}
          </Link>
        ) : (
          <Link to="/exercises/made" className="quiet-link">
            {t("talk.saved-open")}
          </Link>
        )}
      </p>
    </Card>
  );
};
