import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** One module under page/ with all it imports, as a script that a page can be given. */
export async function pageScript(name: string): Promise<string> {
	const entry = fileURLToPath(new URL(`./page/${name}.ts`, import.meta.url));
	const built = await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'bench' } }
	});
	const outputs = Array.isArray(built) ? built.flatMap(({ output }) => output) : [];
	const script = outputs.find((output) => output.type === 'chunk');
	if (script?.type !== 'chunk') throw new Error(`No script came of ${name}.`);
	return script.code;
}
