import { type Choice, type ChoiceKind, queueChoices } from '@/data/queue-choices'
import { notFound } from '@/domain/error'
import type { Context } from '@/server/context'
import type { QueueAddress } from './address'

export type Choices = Record<ChoiceKind, { id: string; name: string }[]>

/** What the filter's fields offer for this address. Throws `not_found` where it names what isn't there. */
export async function choicesFor({ db }: Pick<Context, 'db'>, address: QueueAddress): Promise<Choices> {
  const { client, category, object, requester, assignee, team, tariff } = address
  const chosen = { client, category, object, requester, team, tariff, assignee: assignee === 'nobody' ? null : assignee }
  const choices = Map.groupBy(await queueChoices(db, chosen), ({ kind }: Choice) => kind)
  for (const [kind, id] of Object.entries(chosen) as [ChoiceKind, string | null][])
    if (id && !choices.get(kind)?.some((choice) => choice.id === id)) throw notFound()
  const of = (kind: ChoiceKind) => (choices.get(kind) ?? []).map(({ id, name }) => ({ id, name }))
  return {
    client: of('client'),
    category: of('category'),
    object: of('object'),
    requester: of('requester'),
    assignee: of('assignee'),
    team: of('team'),
    tariff: of('tariff'),
  }
}
