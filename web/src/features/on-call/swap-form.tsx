import type { OnCallPerson, Rota } from "@evenkeel/contract/on-call";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { v7 as newId } from "uuid";
import { dayKey } from "../../i18n/dates.ts";
import { useT } from "../../i18n/use-t.ts";
import { useMe } from "../../session/me.ts";
import { Button } from "../../ui/button.tsx";
import { Switch } from "../../ui/switch.tsx";
import { toast } from "../../ui/toast.tsx";
import { Trouble } from "../you/trouble.tsx";
import { answerSwap, askSwap } from "./on-call-api.ts";
import { MomentField, PersonField, useSpanTrouble, ZoneField, zoneOf } from "./plan-fields.tsx";

const dayAfter = (days: number): string => dayKey(new Date(Date.now() + days * 86_400_000));

/** Gives a part of the rota to a colleague, for a part of theirs or for nothing. */
export const SwapForm = ({ people, rota }: { people: readonly OnCallPerson[]; rota: Rota }) => {
  const t = useT();
  const operator = useMe()?.role === "operator";
  const [fromUserId, setFromUserId] = useState(people[0]?.userId ?? "");
  const others = rota.people.filter((one) => one.userId !== fromUserId);
  const [chosen, setChosen] = useState("");
  const toUserId = others.some((one) => one.userId === chosen) ? chosen : (others[0]?.userId ?? "");
  const [zone, setZone] = useState(zoneOf(people[0]));
  const [startsAt, setStartsAt] = useState(`${dayAfter(0)}T22:00`);
  const [endsAt, setEndsAt] = useState(`${dayAfter(1)}T06:00`);
  const [inReturn, setInReturn] = useState(false);
  const [backStartsAt, setBackStartsAt] = useState(`${dayAfter(7)}T22:00`);
  const [backEndsAt, setBackEndsAt] = useState(`${dayAfter(8)}T06:00`);
  const swap = useMutation({
    mutationFn: askSwap,
    onSuccess: (_done, asked) =>
      toast(t(operator ? "on-call.planned" : "on-call.swap-asked"), {
        undo: () => void answerSwap(asked.id, "withdrawn"),
      }),
  });
  const wrong = useSpanTrouble(startsAt, endsAt, 31);
  const backWrong = useSpanTrouble(backStartsAt, backEndsAt, 31);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (wrong !== null || (inReturn && backWrong !== null)) return;
    swap.mutate({
      ...{ id: newId(), fromUserId, toUserId, startsAt, endsAt, zone },
      back: inReturn ? { startsAt: backStartsAt, endsAt: backEndsAt } : null,
    });
  };
  if (others.length === 0) return <p className="text-small text-ink-2">{t("on-call.nobody-to-swap")}</p>;
  return (
    <form onSubmit={submit} className="grid gap-4">
      <p className="text-small text-ink-2">{t(operator ? "on-call.swap-operator" : "on-call.swap-text")}</p>
      <PersonField
        people={people}
        value={fromUserId}
        label={t("on-call.swap-from")}
        onChange={setFromUserId}
      />
      <PersonField people={others} value={toUserId} label={t("on-call.swap-to")} onChange={setChosen} />
      <MomentField label={t("on-call.from")} value={startsAt} onChange={setStartsAt} />
      <MomentField label={t("on-call.to")} value={endsAt} error={wrong} onChange={setEndsAt} />
      <Switch label={t("on-call.in-return")} checked={inReturn} onChange={setInReturn} />
      {inReturn ? (
        <>
          <MomentField label={t("on-call.back-from")} value={backStartsAt} onChange={setBackStartsAt} />
          <MomentField
            label={t("on-call.back-to")}
            value={backEndsAt}
            error={backWrong}
            onChange={setBackEndsAt}
          />
        </>
      ) : null}
      <ZoneField value={zone} onChange={setZone} />
      <Trouble error={swap.error} />
      <Button type="submit" tone="sea" busy={swap.isPending}>
        {t(operator ? "on-call.plan-act" : "on-call.swap-act")}
      </Button>
    </form>
  );
};
