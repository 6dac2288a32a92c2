import { clientActions } from './actions-clients'
import { moneyActions } from './actions-money'
import { openActions } from './actions-open'
import { settingActions } from './actions-settings'
import { ticketActions } from './actions-tickets'
import type { ActionLine } from './line'

/** Every server action, named `file export`; what a new one needs is `act(right, whose, (own) => its fields with ids of the ground)`. */
export const actions: Record<string, ActionLine> = {
  ...openActions,
  ...ticketActions,
  ...clientActions,
  ...moneyActions,
  ...settingActions,
}
