import { mkdirSync, writeFileSync } from 'node:fs';
import { exampleFile } from './example/project-file';

const folder = new URL('../static/examples/', import.meta.url);
const file = await exampleFile();

mkdirSync(folder, { recursive: true });
writeFileSync(new URL('social-prescribing.retroduce', folder), file);
console.log(`static/examples/social-prescribing.retroduce: ${file.length} bytes`);
