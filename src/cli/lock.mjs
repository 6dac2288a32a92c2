import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Runs `work` while this process alone holds the lock file; waits for whoever holds it, and takes it over from the dead.
 * @template T
 * @param {string} file
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function alone(file, work) {
  mkdirSync(dirname(file), { recursive: true })
  const mine = `${process.pid} ${startOf(process.pid)}`
  const own = `${file}.${process.pid}`
  writeFileSync(own, mine)
  while (!taken(own, file)) await new Promise((resolve) => setTimeout(resolve, 100))
  const letGo = () => rmSync(file, { force: true })
  process.once('exit', letGo)
  try {
    return await work()
  } finally {
    process.removeListener('exit', letGo)
    letGo()
  }
}

/** A link appears whole or not at all, so nobody reads half a note. */
function taken(own, file) {
  try {
    linkSync(own, file)
    rmSync(own)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    const holder = contents(file)
    if (holder !== null && !lives(holder)) takeAway(file, holder)
    return false
  }
}

/** Moved aside before it is removed: if somebody else was quicker, their fresh lock goes back where it was. */
function takeAway(file, holder) {
  const aside = `${file}.dead.${process.pid}`
  try {
    renameSync(file, aside)
    if (contents(aside) !== holder) linkSync(aside, file)
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error
  }
  rmSync(aside, { force: true })
}

function lives(holder) {
  const [pid, start] = holder.split(' ')
  try {
    process.kill(Number(pid), 0)
  } catch (error) {
    if (error.code !== 'EPERM') return false
  }
  return startOf(pid) === start
}

/** When the process began, where the system tells: a number that is used again is then another process. */
function startOf(pid) {
  const text = contents(`/proc/${pid}/stat`)
  return text === null ? '0' : text.slice(text.lastIndexOf(')')).split(' ')[20]
}

function contents(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
