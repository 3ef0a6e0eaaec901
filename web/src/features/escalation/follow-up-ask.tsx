import { useMutation } from "@tanstack/react-query";
import { tell } from "../../api/request.ts";
import { useT } from "../../i18n/use-t.ts";
import { Chip, ChipRow } from "../../ui/chip.tsx";
import { again } from "./escalation-api.ts";

const ANSWERS = ["better", "same", "worse"] as const;

/** Some hours after a danger, when the member comes back: one question, answered in one tap or not at all. */
export const FollowUpAsk = ({ id, onSay }: { id: string; onSay: (text: string) => void }) => {
  const t = useT();
  const asked = useMutation({
    mutationFn: () => tell(`/api/escalations/mine/follow-ups/${encodeURIComponent(id)}/asked`, { body: {} }),
    onSuccess: again,
  });
  if (asked.isPending || asked.isSuccess) return null;
  return (
    <section aria-labelledby="since-then" className="grid gap-3">
      <h2 id="since-then" className="font-sans text-voice font-normal tracking-normal">
        {t("escalation.since")}
      </h2>
      <ChipRow label={t("escalation.since")}>
        {ANSWERS.map((answer) => (
          <Chip
            key={answer}
            onClick={() => {
              asked.mutate();
              onSay(t(`escalation.since-${answer}-say`));
            }}
          >
            {t(`escalation.since-${answer}`)}
          </Chip>
        ))}
        <Chip onClick={() => asked.mutate()}>{t("escalation.since-not-now")}</Chip>
      </ChipRow>
    </section>
  );
};
