type Part = string | false | null | undefined

/** Joins class names, leaving out what doesn't apply. */
export const classes = (...parts: Part[]) => parts.filter(Boolean).join(' ')
