import type { ReminderDelivery } from "@evenkeel/contract/reminder";
import { useMutation, useQuery } from "@tanstack/react-query";
import { Link, useParams, useRouter, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { Failure } from "../../api/failure.ts";
import { deviceZone } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { Chip, ChipRow } from "../../ui/chip.tsx";
import { Page } from "../../ui/page.tsx";
import { Empty, Failed, Loading } from "../../ui/states.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "../you/trouble.tsx";
import { PAUSES } from "./pause-card.tsx";
import { openNote, pauseFor, putOffNote } from "./reminder-api.ts";
import { momentWords } from "./reminder-words.ts";

const PLACES: Readonly<Record<ReminderDelivery["kind"], string>> = {
  "check-in": "/check-in",
  plan: "/exercises/made",
  exercise: "/talk",
  measure: "/measures",
  program: "/programs",
  "hard-night": "/talk",
  test: "/you/reminders",
};

/** Where a note leads: on to what it is about. With `?do=later` or `?do=pause` it is put off or all are paused, as its
 *  buttons say where they could not do it themselves. */
export const NoteScreen = () => {
  const noteId = useParams({ strict: false, select: (params) => params.noteId ?? "" });
  const wanted = useSearch({
    strict: false,
    select: (search: object) => ("do" in search ? search.do : undefined),
  });
  if (wanted === "later") return <Later noteId={noteId} />;
  if (wanted === "pause") return <Pause noteId={noteId} />;
  return <Open noteId={noteId} />;
};

const Open = ({ noteId }: { noteId: string }) => {
  const t = useT();
  const { history } = useRouter();
  const { data, error, refetch } = useQuery({
    queryKey: ["reminders", "open", noteId],
    queryFn: () => openNote(noteId),
    retry: 1,
  });
  useEffect(() => {
    if (data !== undefined) history.replace(PLACES[data.kind]);
  }, [data, history]);
  return (
    <Page title={t("reminders.note")}>
      {error instanceof Failure && error.kind === "not-found" ? (
        <Empty title={t("reminders.gone")} action={<ToSettings />}>
          {t("reminders.gone-text")}
        </Empty>
      ) : error ? (
        <Failed error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </Page>
  );
};

const Later = ({ noteId }: { noteId: string }) => {
  const t = useT();
  const { history } = useRouter();
  const later = useMutation({
    mutationFn: (until: "hour" | "evening" | "tomorrow") => putOffNote(noteId, until),
    onSuccess: ({ until }) => {
      toast(t("reminders.later-done", { when: momentWords(until, deviceZone()) }));
      history.replace("/");
    },
  });
  return (
    <Page title={t("reminders.note")} heading={t("reminders.later-title")} back="/you/reminders">
      <div className="grid gap-4">
        <ChipRow label={t("reminders.later-title")}>
          {(["hour", "evening", "tomorrow"] as const).map((until) => (
            <Chip key={until} onClick={() => later.mutate(until)}>
              {t(`reminders.later-${until}`)}
            </Chip>
          ))}
        </ChipRow>
        <Trouble error={later.error} />
        <ToSettings />
      </div>
    </Page>
  );
};

const Pause = ({ noteId }: { noteId: string }) => {
  const t = useT();
  const { history } = useRouter();
  const pause = useMutation({
    mutationFn: (days: number) => pauseFor(days, noteId),
    onSuccess: ({ pausedUntil, settings }) => {
      if (pausedUntil !== null)
        toast(t("reminders.paused-until", { when: momentWords(pausedUntil, settings.zone) }), {
          undo: () => void pauseFor(0),
        });
      history.replace("/");
    },
  });
  return (
    <Page title={t("reminders.note")} heading={t("reminders.pause-title")} back="/you/reminders">
      <div className="grid gap-4">
        <ChipRow label={t("reminders.pause-title")}>
          {PAUSES.map((days) => (
            <Chip key={days} onClick={() => pause.mutate(days)}>
              {t("reminders.pause-days", { days })}
            </Chip>
          ))}
        </ChipRow>
        <Trouble error={pause.error} />
        <ToSettings />
      </div>
    </Page>
  );
};

const ToSettings = () => {
  const t = useT();
  return (
    <p>
      <Link to="/you/reminders" className="quiet-link">
        {t("reminders.settings")}
      </Link>
    </p>
  );
};
