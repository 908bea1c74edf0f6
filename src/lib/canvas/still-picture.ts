/** Shows what is on a sheet as a picture. A sheet is handed to the screen anew in every frame, drawn on or not; a picture once. */
export class StillPicture {
	private readonly canvas = document.createElement('canvas');
	private readonly screen = this.canvas.getContext('bitmaprenderer');

	constructor(private readonly sheet: HTMLCanvasElement) {
		this.canvas.dataset['id'] = `${sheet.dataset['id'] ?? ''}-still`;
	}

	/** Shows the sheet as it is now in its place. */
	show(): void {
		const { width, height } = this.sheet;
		const copy = new OffscreenCanvas(width, height);
		copy.getContext('2d')?.drawImage(this.sheet, 0, 0);
		[this.canvas.width, this.canvas.height] = [width, height];
		this.screen?.transferFromImageBitmap(copy.transferToImageBitmap());
		this.sheet.style.display = '';
		this.canvas.style.cssText = this.sheet.style.cssText;
		this.sheet.after(this.canvas);
		this.sheet.style.display = 'none';
	}

	/** Shows the sheet itself again. */
	hide(): void {
		this.sheet.style.display = '';
		this.canvas.remove();
	}
}
