import { join } from "./join.ts";

/** One of a few, all visible. Native radios: arrow keys, form semantics and screen readers for free. */
export const Segments = <T extends string>({
  label,
  name,
  value,
  options,
  onChange,
}: {
  label: string;
  name: string;
  value: T;
  options: readonly { readonly value: T; readonly label: string }[];
  onChange: (value: T) => void;
}) => (
  <fieldset className="min-w-0">
    <legend className="sr-only">{label}</legend>
    <div className="flex flex-wrap gap-2">
      {options.map((option) => (
        <label
          key={option.value}
          className={join(
            "relative inline-flex min-h-11 cursor-pointer items-center rounded-full border-[1.5px] px-4 text-small font-medium transition-colors duration-150",
            "has-focus-visible:outline-[2.5px] has-focus-visible:outline-offset-2 has-focus-visible:outline-sea",
            option.value === value
              ? "border-sea bg-sea text-sea-ink"
              : "border-line bg-surface text-ink hover:border-edge",
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
