/** The address of a tenant: two to forty of a–z, 0–9 and inner hyphens; whatever came in its place is none. */
export const isSlug = (text: unknown) => typeof text === 'string' && /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])$/.test(text)
