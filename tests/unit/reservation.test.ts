import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitOf, stillHeld } from '@/domain/reservation'

test.each([
  ['fits whole', 120, { left: 400, reserved: 0 }, { free: 400, held: 120, over: 0 }],
  ['fits exactly', 400, { left: 400, reserved: 0 }, { free: 400, held: 400, over: 0 }],
  ['finds a part taken', 120, { left: 400, reserved: 340 }, { free: 60, held: 60, over: 60 }],
  ['finds nothing', 120, { left: 0, reserved: 0 }, { free: 0, held: 0, over: 120 }],
  ['finds more held than left', 10, { left: 100, reserved: 150 }, { free: 0, held: 0, over: 10 }],
])('an estimate %s', (_, minutes, room, fit) => {
  expect(fitOf(minutes, room)).toEqual(fit)
})

test.each([
  [{ minutes: 120, overMinutes: 20 }, 0, 100],
  [{ minutes: 120, overMinutes: 20 }, 70, 30],
  [{ minutes: 120, overMinutes: 20 }, 500, 0],
])('of %j with %i worked %i are still held', (estimate, worked, held) => {
  expect(stillHeld(estimate, worked)).toBe(held)
})

test('estimates approved one after another never hold more than there is (rules §3.19)', () => {
  fc.assert(
    fc.property(fc.nat(3000), fc.array(fc.integer({ min: 1, max: 600 }), { maxLength: 60 }), (left, estimates) => {
      const reserved = estimates.reduce((sum, minutes) => sum + fitOf(minutes, { left, reserved: sum }).held, 0)
      expect(reserved).toBeLessThanOrEqual(left)
    }),
  )
})
