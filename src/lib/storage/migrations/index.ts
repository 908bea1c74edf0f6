import { firstTables } from './001-first-tables';
import type { Migration } from './migration';

/** Every step of the stored form, oldest first. A step that was released is never changed. */
export const migrations: readonly Migration[] = [firstTables];

/** The version of the stored form that this app writes. */
export const storedVersion = migrations.length;
