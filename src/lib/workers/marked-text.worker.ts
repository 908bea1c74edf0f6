import { readMarkedText } from '../core/notation/read-marked-text';

self.onmessage = ({ data }: MessageEvent<string>) => {
	self.postMessage(readMarkedText(data));
};
