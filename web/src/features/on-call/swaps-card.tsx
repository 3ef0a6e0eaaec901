import type { Rota } from "@evenkeel/contract/on-call";
import { useMutation } from "@tanstack/react-query";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Tag } from "../../ui/chip.tsx";
import { Setting } from "../you/setting.tsx";
import { Trouble } from "../you/trouble.tsx";
import { nameIn } from "./names.ts";
import { answerSwap } from "./on-call-api.ts";
import { spanWords } from "./span-words.ts";

type Swap = Rota["swaps"][number];
type Answer = Parameters<typeof answerSwap>[1];

/** Swaps that are asked or agreed; nothing where there are none. */
export const SwapsCard = ({ rota }: { rota: Rota }) => {
  const t = useT();
  const shown = rota.swaps.filter((swap) => swap.state === "asked" || swap.state === "agreed");
  if (shown.length === 0) return null;
  return (
    <Setting id="swaps" title={t("on-call.swaps")}>
      <ul className="divide-y divide-line">
        {shown.map((swap) => (
          <li key={swap.id} className="py-3">
            <OneSwap swap={swap} rota={rota} />
          </li>
        ))}
      </ul>
    </Setting>
  );
};

const OneSwap = ({ swap, rota }: { swap: Swap; rota: Rota }) => {
  const t = useT();
  const me = useMe();
  const operator = me?.role === "operator";
  const answer = useMutation({ mutationFn: (given: Answer) => answerSwap(swap.id, given) });
  const [from, to] = [nameIn(rota, swap.fromUserId), nameIn(rota, swap.toUserId)];
  const asked = swap.state === "asked";
  const mayAnswer = asked && (operator || me?.memberId === swap.toUserId);
  const mayWithdraw = operator || (asked && me?.memberId === swap.fromUserId);
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <p className="text-small">{t("on-call.swap-gives", { from, to, when: spanWords(swap) })}</p>
        <Tag tone={asked ? "dusk" : "sea"}>{t(asked ? "on-call.swap-open" : "on-call.swap-agreed")}</Tag>
      </div>
      {swap.back === null ? null : (
        <p className="text-small">
          {t("on-call.swap-gives", { from: to, to: from, when: spanWords(swap.back) })}
        </p>
      )}
      <div className="flex flex-wrap gap-2 empty:hidden">
        {mayAnswer ? (
          <>
            <Button tone="sea" size="small" busy={answer.isPending} onClick={() => answer.mutate("agreed")}>
              {t("on-call.swap-agree")}
            </Button>
            <Button
              tone="outline"
              size="small"
              busy={answer.isPending}
              onClick={() => answer.mutate("declined")}
            >
              {t("on-call.swap-decline")}
            </Button>
          </>
        ) : null}
        {mayWithdraw ? (
          <Button
            tone="plain"
            size="small"
            busy={answer.isPending}
            onClick={() => answer.mutate("withdrawn")}
          >
            {t("on-call.swap-withdraw")}
          </Button>
        ) : null}
      </div>
      <Trouble error={answer.error} />
    </div>
  );
};
