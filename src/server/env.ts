import { z } from 'zod'

const url = (schemes: string[], example: string) =>
  z
    .string()
    .refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol), { error: `is not an address like ${example}` })

const postgres = url(['postgres:', 'postgresql:'], 'postgresql://app:password@127.0.0.1:5432/reglament')
const flag = z.enum(['0', '1'], { error: 'is neither 0 nor 1' }).transform((value) => value === '1')

const fields = {
  PORT: z.string().default('3000').refine(isPort, { error: 'is not a port between 1 and 65535' }).transform(Number),
  APP_URL: url(['http:', 'https:'], 'https://help.example.ru')
    .transform((value) => value.replace(/\/+$/, ''))
    .optional(),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: postgres.optional(),
  DATABASE_OWNER_URL: postgres.optional(),
  DATABASE_DIRECT_URL: postgres.optional(),
  DATABASE_BACKUP_URL: postgres.optional(),
  AUTH_SECRET: z.string().min(32, { error: 'is shorter than 32 characters' }).optional(),
  SMTP_URL: url(['smtp:', 'smtps:'], 'smtp://user:password@mail.example.ru:587').optional(),
  MAIL_FROM: z.email({ error: 'is not an address like help@example.ru' }).optional(),
  S3_URL: z.never({ error: 'is not supported yet: files are kept in DATA_DIR' }).optional(),
  DEMO: flag.default(true),
  WORKER: flag.default(true),
  TRUST_PROXY: flag.default(false),
}

/** What a person may set; an empty value counts as not set. `DATABASE_URL` brings `DATABASE_OWNER_URL` with it. */
const Settings = z
  .object(fields)
  .refine((settings) => !settings.DATABASE_URL || settings.DATABASE_OWNER_URL, {
    path: ['DATABASE_OWNER_URL'],
    error: 'is missing: beside DATABASE_URL, migrations need the role that owns the tables',
    when: always,
  })
  .transform(({ APP_URL, ...settings }) => ({ ...settings, APP_URL: APP_URL ?? `http://localhost:${settings.PORT}` }))

/** What web and worker run on: the start command has filled in what was left open. */
const Env = z
  .object({ ...fields, DATABASE_URL: postgres, AUTH_SECRET: fields.AUTH_SECRET.unwrap() })
  .omit({ DATABASE_OWNER_URL: true, DATABASE_BACKUP_URL: true })
  .transform(({ APP_URL, ...env }) => ({ ...env, APP_URL: APP_URL ?? `http://localhost:${env.PORT}` }))

export type Settings = z.infer<typeof Settings>
export type Env = z.infer<typeof Env>

let known: Env | undefined

/** The settings of this process, read once. Throws `WrongSettings`. */
export function env(): Env {
  known ??= read(Env, process.env)
  return known
}

/** The settings as a person gave them to a command. Throws `WrongSettings`. */
export const readSettings = (variables: NodeJS.ProcessEnv): Settings => read(Settings, variables)

/** One message that names every variable that is wrong or missing. */
export class WrongSettings extends Error {
  override name = 'WrongSettings'
}

function read<T>(schema: z.ZodType<T>, variables: NodeJS.ProcessEnv): T {
  const given = Object.fromEntries(Object.keys(fields).map((name) => [name, variables[name]?.trim() || undefined]))
  const result = schema.safeParse(given)
  if (result.success) return result.data
  const lines = result.error.issues.map(
    ({ path, message }) => `  ${path.join('.')} ${given[String(path[0])] === undefined ? absent(message) : message}`,
  )
  throw new WrongSettings(`Settings to put right (see .env.example):\n${[...new Set(lines)].join('\n')}`)
}

const absent = (message: string) => (message.startsWith('is missing') ? message : 'is missing')

function isPort(value: string) {
  return /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535
}

function always() {
  return true
}
