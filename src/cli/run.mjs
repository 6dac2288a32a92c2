// Runs one of the project's commands: `node src/cli/run.mjs start`. Plain JavaScript, since Node 20 must get this far.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const NEEDED = 24
process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '../..'))

if (Number.parseInt(process.versions.node, 10) < NEEDED) again(join('node_modules', '.bin', 'node'))
else await command(process.argv[2])

async function command(name) {
  const entry = `src/cli/${name}.ts`
  if (!/^[a-z-]+$/.test(name ?? '') || !existsSync(entry)) {
    console.error(`There is no command "${name ?? ''}".`)
    process.exit(1)
  }
  process.setSourceMapsEnabled(true)
  const { bundle } = await import('./bundle.ts')
  const file = await bundle(entry).catch(({ message }) => {
    console.error(message)
    process.exit(1)
  })
  process.argv.splice(1, 2, file)
  await import(pathToFileURL(file).href)
}

function again(node) {
  if (!existsSync(node)) {
    console.error('The packages are not installed. Run: npm start')
    process.exit(1)
  }
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)))
}
