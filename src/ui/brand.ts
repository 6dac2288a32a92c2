/** Whose place this is: the name and the way home, the address of the picture, the colour as `#rrggbb`. */
export type Brand = { name: string; href: string; logo?: string | null; accent?: string | null }
