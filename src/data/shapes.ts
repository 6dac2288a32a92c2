/** The shapes of rows and queries, for whoever describes what to read; never a client to read it with. */
export type { Prisma } from './generated/client'
export type { Channel, InvoiceKind, MessageKind } from './generated/enums'
