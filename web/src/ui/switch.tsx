import { Switch as Radix } from "radix-ui";
import { type ReactNode, useId } from "react";

/** On or off, at once. The label says what is on; the hint says what that does. */
export const Switch = ({
  label,
  hint,
  checked,
  onChange,
  disabled = false,
}: {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
}) => {
  const id = useId();
  return (
    <div className="flex items-start justify-between gap-4 py-2">
      <div className="grid gap-0.5">
        <label htmlFor={id} className="text-body font-medium">
          {label}
        </label>
        {hint ? (
          <p id={`${id}-hint`} className="text-small text-ink-2">
            {hint}
          </p>
        ) : null}
      </div>
      <Radix.Root
        id={id}
        checked={checked}
        onCheckedChange={onChange}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        className="group relative mt-0.5 inline-flex h-7 w-12 shrink-0 items-center rounded-full border-[1.5px] border-edge bg-sunk transition-colors duration-150 before:absolute before:-inset-2 before:content-[''] disabled:opacity-55 data-[state=checked]:border-sea data-[state=checked]:bg-sea"
      >
        <Radix.Thumb className="block size-5 translate-x-0.5 rounded-full bg-edge transition-transform duration-150 ease-settle data-[state=checked]:translate-x-5.5 data-[state=checked]:bg-sea-ink" />
      </Radix.Root>
    </div>
  );
};
