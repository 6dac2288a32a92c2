type Props = { name: string; label: string; options: { value: string; label: string }[]; chosen: readonly string[] }

/** Any of a few values, as chips that can be ticked. */
export function FilterTicks({ name, label, options, chosen }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-strong text-13">{label}</legend>
      <div className="flex flex-wrap gap-1.5">
        {options.map(({ value, label }) => (
          <label
            key={value}
            className="relative inline-flex h-[26px] items-center rounded-box border border-line px-2 text-12 text-fg2 transition-colors touch-target hover:border-line2 hover:text-fg has-checked:border-ac-line has-checked:bg-ac-soft has-checked:text-ac has-focus-visible:outline-2 has-focus-visible:outline-ac max-md:h-8"
          >
            <input type="checkbox" name={name} value={value} defaultChecked={chosen.includes(value)} className="sr-only" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
