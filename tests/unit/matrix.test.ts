import { actions } from '@tests/matrix/actions'
import { foundActions, foundRoutes, hiddenActions } from '@tests/matrix/found'
import { routes } from '@tests/matrix/routes'
import { expect, test } from 'vitest'

const missing = (found: string[], described: object) => found.filter((name) => !(name in described))

test('every address is a line of the attack matrix', () => {
  const found = foundRoutes()
  expect(found.length).toBeGreaterThan(60)
  expect(
    missing(found, routes),
    "Add a line to tests/matrix/routes.ts for each: '/[tenant]/x/[id]': page('right', whose, (own) => '/' + own.slug + '/x/' + own.xId). " +
      "Whose: 'ticket', 'client', 'tenant' or 'self' (line.ts says what follows). An id that is not there yet: ground.ts.",
  ).toEqual([])
})

test('every server action is a line of the attack matrix', () => {
  const found = foundActions()
  expect(found.length).toBeGreaterThan(100)
  expect(
    missing(found, actions),
    "Add a line to tests/matrix/actions-*.ts for each: 'x/actions.ts save': act('right', whose, ({ xId }) => ({ xId, name: 'взлом' })). " +
      "Whose: 'ticket', 'client', 'tenant' or 'self' (line.ts says what follows). An id that is not there yet: ground.ts.",
  ).toEqual([])
})

test('no line speaks of what is gone', () => {
  expect(missing(Object.keys(routes), Object.fromEntries(foundRoutes().map((name) => [name, 1])))).toEqual([])
  expect(missing(Object.keys(actions), Object.fromEntries(foundActions().map((name) => [name, 1])))).toEqual([])
})

test('no action hides inside a component', () => {
  expect(hiddenActions()).toEqual([])
})
