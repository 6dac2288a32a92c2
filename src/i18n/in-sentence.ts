/** A name of its own as it stands inside a sentence: «Дизайнер» → «дизайнер», but «SEO-специалист» stays. */
export const inSentence = (name: string): string => (/^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1))
