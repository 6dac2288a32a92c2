import { type ChangeEvent, useEffect, useState } from 'react'

/** The name of the file that is in the field; forgotten when the form comes back, which empties the field. */
export function usePickedName(state: object): { picked: string | null; pick: (event: ChangeEvent<HTMLInputElement>) => void } {
  const [picked, setPicked] = useState<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer of the action empties the field
  useEffect(() => setPicked(null), [state])
  return { picked, pick: (event) => setPicked(event.target.files?.[0]?.name ?? null) }
}
