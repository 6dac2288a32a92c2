/** Written by `npm run icons`. */
export const iconSheet = '/icons.svg?3f038fd3617a'
