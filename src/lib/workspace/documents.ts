/** Reads documents without holding up the page, for rooms that may not reach workers themselves. */
export { readDocuments, readReferenceFiles } from '$lib/workers/document-client';
export type { DocumentFile, DocumentRead } from '$lib/workers/document-messages';
export { carryPassages } from '$lib/workers/carry-client';
