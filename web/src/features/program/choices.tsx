import { join } from "../../ui/join.ts";

/** A question with worded answers, one of which can be chosen; none is chosen beforehand. Native radios. */
export const Choices = <V extends string>({
  legend,
  hidden = false,
  name,
  value,
  options,
  onChange,
}: {
  legend: string;
  /** Said above in another way; the legend is there for screen readers only. */
  hidden?: boolean;
  name: string;
  value: V | null;
  options: readonly { readonly value: V; readonly label: string }[];
  onChange: (value: V) => void;
}) => (
  <fieldset className="grid min-w-0 gap-2">
    <legend className={hidden ? "sr-only" : "pb-2 text-body font-semibold"}>{legend}</legend>
    <div className="flex flex-wrap gap-2">
      {options.map((option) => (
        <label
          key={option.value}
          className={join(
            "relative inline-flex min-h-11 cursor-pointer items-center rounded-full border-[1.5px] px-4 py-1.5 text-small font-medium transition-colors duration-150",
            "has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-sea",
            option.value === value
              ? "border-sea bg-sea text-sea-ink"
              : "border-edge bg-surface text-ink hover:border-ink-2",
          )}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-full outline-none"
          />
          {option.label}
        </label>
      ))}
    </div>
  </fieldset>
);
