import { FigureProblem } from './figure-problem';
import type { Figure } from './figure-svg';
import { withDpi } from './png-dpi';

const mmPerInch = 25.4;
/** What browsers can hold in one canvas: pixels along a side, and in all. */
const longestSide = 16_384;
const mostPixels = 120_000_000;

/** Draws a figure as PNG at a resolution, white behind it and the resolution written into the file, or says why it cannot. Needs a browser. */
export async function figurePng(
	figure: Pick<Figure, 'svg' | 'widthMm' | 'heightMm'>,
	dpi = 300
): Promise<Blob | FigureProblem> {
	const width = Math.round((figure.widthMm / mmPerInch) * dpi);
	const height = Math.round((figure.heightMm / mmPerInch) * dpi);
	if (Math.max(width, height) > longestSide || width * height > mostPixels)
		return tooLarge(width, height, dpi);
	const canvas = document.createElement('canvas');
	canvas.width = width;
	canvas.height = height;
	if (!(await isDrawn(figure.svg, canvas))) return tooLarge(width, height, dpi);
	const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
	if (png === null) return tooLarge(width, height, dpi);
	const bytes = new Uint8Array(await png.arrayBuffer());
	return new Blob([withDpi(bytes, dpi)], { type: 'image/png' });
}

/** Draws an SVG over the whole of a canvas; false where the canvas is larger than this browser can hold and stays empty. */
async function isDrawn(svg: string, canvas: HTMLCanvasElement): Promise<boolean> {
	const context = canvas.getContext('2d');
	if (context === null) return false;
	const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		context.fillStyle = '#FFFFFF';
		context.fillRect(0, 0, canvas.width, canvas.height);
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return context.getImageData(0, 0, 1, 1).data[3] === 255;
	} finally {
		URL.revokeObjectURL(url);
	}
}

function tooLarge(width: number, height: number, dpi: number): FigureProblem {
	return new FigureProblem(
		`At ${dpi} dots per inch this figure would be ${width} × ${height} pixels, more than this browser can draw. Choose fewer dots per inch, or save it as SVG, which is sharp at any size.`
	);
}
