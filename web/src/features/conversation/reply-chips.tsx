import type { Chip as ChipData } from "@evenkeel/safety/reply";
import { useNavigate } from "@tanstack/react-router";
import { Chip, ChipRow } from "../../ui/chip.tsx";

/** Up to three quiet ways on. Some say something for the member, some open a room. */
export const ReplyChips = ({
  chips,
  onSay,
}: {
  chips: readonly ChipData[];
  onSay: (text: string) => void;
}) => {
  const navigate = useNavigate();
  const open = (place: Extract<ChipData["action"], { kind: "open" }>["place"]) => {
    switch (place) {
      case "breathing":
        return navigate({ to: "/breathe" });
      case "check-in":
        return navigate({ to: "/check-in" });
      case "journal":
        return navigate({ to: "/journal" });
      case "exercises":
        return navigate({ to: "/exercises" });
      case "help-now":
        return navigate({ to: "/help" });
      case "safety-contacts":
        return navigate({ to: "/help", hash: "trusted" });
      case "library":
        return navigate({ to: "/library" });
      case "safety-plan":
        return navigate({ to: "/safety-plan" });
      case "memory":
        return navigate({ to: "/you/memory" });
      case "programs":
        return navigate({ to: "/programs" });
      default:
        return place satisfies never;
    }
  };
  return (
    <ChipRow className="pt-1">
      {chips.map((chip) => (
        <Chip
          key={chip.label}
          onClick={() => {
            if (chip.action.kind === "say") onSay(chip.action.text);
            else void open(chip.action.place);
          }}
        >
          {chip.label}
        </Chip>
      ))}
    </ChipRow>
  );
};
