// What SvelteKit may know about this app; nothing so far.
declare global {
	namespace App {}
}

export {};
