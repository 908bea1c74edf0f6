/** Brings a source's text into the form it is stored in and names it by its hash, before the command that adds it. */
export { prepareText } from '$lib/storage/texts';
