// Loaded before web and worker: ends them, as by SIGTERM, when the process that started them is gone, however it went.
import { isMainThread } from 'node:worker_threads'

const parent = Number(process.env.REGLAMENT_PARENT)
if (isMainThread && process.ppid === parent) {
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, 500).unref()
}
