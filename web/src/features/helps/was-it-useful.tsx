import { type HelpMoment, momentNow } from "@evenkeel/companion/helps/moment";
import { Link } from "@tanstack/react-router";
import { newId } from "../../api/new-id.ts";
import { useT } from "../../i18n/use-t.ts";
import { Chip, ChipRow } from "../../ui/chip.tsx";
import { useMemberId } from "../check-in/pending.ts";
import { sayUseful } from "./helps-api.ts";
import { useHelps } from "./use-helps.ts";
import { useMomentHere } from "./use-now.ts";
import { saidOf } from "./with-pending.ts";

const ANSWERS = ["yes", "some", "no"] as const;
/** Older than this, today's check-in says nothing of how it was then. */
const SAME_MOMENT_MS = 12 * 3_600_000;

const momentThen = (doneAt: string | null, moment: HelpMoment, now: number): HelpMoment =>
  doneAt === null || now - Date.parse(doneAt) < SAME_MOMENT_MS
    ? moment
    : momentNow({ hour: new Date(doneAt).getHours(), mood: null, feelings: [] });

/** Whether it helped, in one tap; tapping again takes it back.
 *  @param doneAt when it was done, which names this time of it; null for what leaves no trace of its own. */
export const WasItUseful = ({
  thing,
  doneAt,
  before = null,
  after = null,
}: {
  thing: string;
  doneAt: string | null;
  before?: number | null;
  after?: number | null;
}) => {
  const t = useT();
  const memberId = useMemberId();
  const { said, suggesting } = useHelps();
  const { moment } = useMomentHere();
  if (memberId === null || !suggesting) return null;
  const now = Date.now();
  const mine = saidOf(said, thing, doneAt, now);
  const answer = (useful: (typeof ANSWERS)[number]): void =>
    void sayUseful({
      id: mine?.id ?? newId(),
      thing,
      moment: mine?.moment ?? momentThen(doneAt, moment, now),
      useful: mine?.useful === useful ? null : useful,
      before,
      after,
      at: mine?.at ?? doneAt ?? new Date(now).toISOString(),
    });
  const answered = mine !== null && mine.useful !== null;
  return (
    <section className="grid gap-2 pt-5 print:hidden">
      <h2 className="font-sans text-body font-semibold tracking-normal">{t("helps.useful")}</h2>
      <ChipRow label={t("helps.useful")}>
        {ANSWERS.map((useful) => (
          <Chip key={useful} pressed={mine?.useful === useful} onClick={() => answer(useful)}>
            {t(`helps.useful-${useful}`)}
          </Chip>
        ))}
      </ChipRow>
      <p role="status" className="min-h-6 text-small text-ink-2">
        {answered ? (
          <>
            {t("helps.useful-kept")}{" "}
            <Link to="/you/suggestions" className="quiet-link">
              {t("helps.useful-where")}
            </Link>
          </>
        ) : null}
      </p>
    </section>
  );
};
