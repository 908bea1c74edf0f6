/** Says something to the other windows of this browser, and hears what they say. */
export class Announcements<Message> {
	readonly #channel: BroadcastChannel;
	#isOpen = true;

	constructor(name: string, heard: (message: Message) => void) {
		this.#channel = new BroadcastChannel(name);
		this.#channel.onmessage = (event: MessageEvent<Message>) => {
			heard(event.data);
		};
	}

	/** Tells every other window that listens under the same name; nothing once closed. */
	say(message: Message): void {
		if (this.#isOpen) this.#channel.postMessage(message);
	}

	/** Says and hears nothing more. */
	close(): void {
		this.#isOpen = false;
		this.#channel.close();
	}
}
