/** Who can sign in to the demo, in the order in which one would want to look round. */
export const demoAccounts = [
  { place: 'Норд Веб', people: ['admin@nord.demo', 'head@nord.demo', 'manager@nord.demo', 'dev@nord.demo', 'designer@nord.demo'] },
  { place: '  Уютная стена', people: ['owner@stena.demo', 'content@stena.demo'] },
  { place: '  Русский чай', people: ['boss@tea.demo'] },
  { place: 'Спутник Сервис', people: ['admin@sputnik.demo', 'manager@sputnik.demo', 'client@kosmos.demo'] },
]
