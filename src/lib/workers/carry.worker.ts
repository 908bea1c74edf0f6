import { carryOver } from '../core/reading/carry-over';
import type { CarryAnswer, CarryRequest } from './carry-messages';

self.onmessage = ({ data }: MessageEvent<CarryRequest>) => {
	const answer: CarryAnswer = carryOver(data.correction, data.anchors);
	self.postMessage(answer);
};
