import { vi } from 'vitest'

/** The browser's cookies and headers as `next/headers` hands them to a request; a test file mocks that module with `cookieJar`. */
export const jar = new Map<string, string>()

export const cookieJar = () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
      set: (name: string, value: string, { maxAge }: { maxAge?: number } = {}) =>
        void (maxAge === 0 ? jar.delete(name) : jar.set(name, value)),
    }),
  headers: vi.fn(() => Promise.resolve(new Headers({ 'x-path': '/here', 'user-agent': 'test' }))),
})
