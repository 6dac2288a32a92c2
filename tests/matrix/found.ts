import { globSync, readFileSync } from 'node:fs'

/** Every address of the source tree: `/[tenant]/desk` of a page, `PUT /[tenant]/drafts` of a route. */
export function foundRoutes(): string[] {
  const addressOf = (file: string) =>
    `/${file
      .split('/')
      .slice(2, -1)
      .filter((part) => !/^\(.*\)$/.test(part))
      .join('/')}`
  const pages = globSync('src/app/**/page.tsx').map(addressOf)
  const routes = globSync('src/app/**/route.ts').flatMap((file) =>
    methodsOf(readFileSync(file, 'utf8')).map((method) => `${method} ${addressOf(file)}`),
  )
  return [...pages, ...routes].sort()
}

const methodsOf = (source: string) => {
  const declared = [...source.matchAll(/export (?:async )?(?:function|const) (GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g)]
  const listed = [...source.matchAll(/export \{([^}]*)\}/g)].flatMap(([, names = '']) => [
    ...names.matchAll(/\b(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/g),
  ])
  return [...new Set([...declared, ...listed].map(([, method = '']) => method))]
}

/** Every server action of the source tree as `tickets/actions.ts answerAction`: what a file that begins with 'use server' gives away. */
export function foundActions(): string[] {
  return serverFiles().flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?(?:const|function) (\w+)/gm)].map(([, name]) => nameOf(file, name ?? '')),
  )
}

/** Files that hide an action inside a component, where the matrix can't see it. */
export const hiddenActions = (): string[] =>
  sources().filter((file) => /['"]use server['"]/.test(readFileSync(file, 'utf8').replace(/^\s*['"]use server['"];?/, '')))

export const nameOf = (file: string, name: string) => `${file.replace(/^src\/features\//, '')} ${name}`

const sources = () => globSync('src/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'))
const serverFiles = () => sources().filter((file) => /^\s*['"]use server['"]/.test(readFileSync(file, 'utf8')))
