import { createServer } from 'node:net'
import { Refusal } from './refusal'

/** A TCP port on loopback that nobody listens on now. */
export const freePort = () => listening(0, '127.0.0.1')

export async function isFree(port: number, host?: string): Promise<boolean> {
  return listening(port, host).then(
    () => true,
    () => false,
  )
}

/** Throws `Refusal` where the web could not listen. */
export async function claimable(port: number): Promise<void> {
  await listening(port).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'EACCES' ? 'may not be used by this user' : 'is in use'
    throw new Refusal(`Port ${port} ${why}; choose another one, for example PORT=${port < 1024 ? 3000 : port + 1}.`)
  })
}

function listening(port: number, host?: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}
