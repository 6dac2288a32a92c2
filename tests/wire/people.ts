import { randomUUID } from 'node:crypto'
import { layGround, ofClient, personOf } from '@tests/matrix/ground'
import type { Rightful } from '@tests/matrix/line'
import { makeWorld, noon, sees, type World } from '@tests/support/world'
import { encode } from 'next-auth/jwt'
import type { Role } from '@/domain/permission'
import { enrol } from '@/features/team/enrol'
import { env } from '@/server/env'
import { hashPassword } from '@/server/password'
import { openSession, SESSION_SECONDS } from '@/server/session'
import { sessionCookie } from '@/server/session-cookie'
import { pastWalls } from './everything'

export type Attacker = { who: string; role: Role | null; cookie: string; isInside: boolean; isOtherClient?: boolean }

/** A tenant that is attacked, another one, and whoever may try. */
export async function battlefield() {
  const [world, other] = [await makeWorld(), await makeWorld()]
  // So that a number of the other tenant means nothing here.
  for (let count = 0; count < 6; count++) await other.file(other.alpha.employee, noon)
  const foreign = await layGround(other, 'Чужбина')
  const own = await layGround(world, 'Канарейка')
  const beta = await layGround(world, 'Соседка', 'beta')
  const ofBeta = { ...own, ...Object.fromEntries(ofClient.map((name) => [name, beta[name]])) }
  await sees(world, (db) => db.tenant.updateMany({ data: { specialistsSeeAll: false } }))
  const goneStaff = await gone(world, 'administrator', null)
  const goneClient = await gone(world, 'responsible', world.alpha.id)
  await givePasswords()
  const inside = async (who: string, memberId: string, role: Role | null, more = {}): Promise<Attacker> => ({
    who,
    role,
    cookie: await cookieOf(world, memberId),
    isInside: role !== null,
    ...more,
  })
  return {
    own,
    foreign,
    ofBeta,
    attackers: [
      await inside("another client's responsible", world.beta.responsible, 'responsible', { isOtherClient: true }),
      await inside('a colleague who sees own tickets only', world.alpha.colleague, 'employee'),
      await inside('a specialist whom nothing is assigned to', world.dev, 'specialist'),
      await inside('an administrator disabled since', goneStaff, null),
      await inside('a responsible disabled since', goneClient, null),
      { who: "another tenant's administrator", role: null, cookie: await cookieOf(other, other.admin), isInside: false },
      { who: "another tenant's client", role: null, cookie: await cookieOf(other, other.alpha.responsible), isInside: false },
      { who: 'nobody', role: null, cookie: '', isInside: false },
    ] satisfies Attacker[],
    rightful: {
      admin: await cookieOf(world, world.admin),
      manager: await cookieOf(world, world.manager),
      employee: await cookieOf(world, world.alpha.employee),
      responsible: await cookieOf(world, world.alpha.responsible),
    } satisfies Record<Rightful, string>,
  }
}

/** A real one for everybody, which nobody here knows. */
async function givePasswords() {
  const db = await pastWalls()
  await db.query('UPDATE "Person" SET "passwordHash" = $1', [await hashPassword(randomUUID())])
  await db.end()
}

async function gone(world: World, role: Role, clientId: string | null) {
  const person = { name: 'Бывший', email: world.mail(`gone-${role}`), role, clientId, speciality: null }
  const { memberId } = await enrol(world.tenantId, person, 'none', noon)
  await sees(world, (db) => db.member.updateMany({ where: { id: memberId }, data: { disabledAt: noon } }))
  return memberId
}

/** A living session of theirs, as their browser sends it. */
export async function cookieOf(world: Pick<World, 'tenantId'> & Parameters<typeof personOf>[0], memberId: string): Promise<string> {
  const personId = await personOf(world, memberId)
  const sid = await openSession(personId, { address: '203.0.113.8', device: 'matrix' }, new Date())
  const token = await encode({ token: { sub: personId, sid }, secret: env().AUTH_SECRET, maxAge: SESSION_SECONDS })
  return `${sessionCookie().name}=${token}`
}
