import { setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent'
import { createGuardedStorage } from './guarded-storage.ts'

/** What every key of this site begins with: other sites may share the origin, and so the storage. */
export const prefix = 'serverless-actually:'

export const storage = createGuardedStorage(() => localStorage)

setPersistentEngine(storage.engine, windowPersistentEvents)
