import type { Configuration } from '../model/configuration';
import type { Id } from '../model/id';
import type { Model, Table } from '../model/model';
import { configurationsPicture } from './picture-configurations';
import { elementsPicture } from './picture-elements';
import { dimmedBut } from './picture-dimmed';
import { focused, sifted } from './picture-focus';
import { alongTheChain } from './picture-order';
import type { Picture, PictureOptions } from './picture-parts';

export {
	noMarks,
	type Arrow,
	type Card,
	type Chip,
	type Ground,
	type Marks,
	type Picture,
	type PictureOptions
} from './picture-parts';

/** The graph of the theory as it is to be drawn: pure, so that screen, figure and test see the same. */
export function pictureOf(model: Model, options: PictureOptions): Picture {
	const shown = siftedPicture(model, options);
	const picture = focused(
		options.leftOut === 'dimmed' ? dimmedBut(siftedPicture(model, whole(options)), shown) : shown,
		options
	);
	return { ...picture, cards: alongTheChain(picture) };
}

function siftedPicture(model: Model, options: PictureOptions): Picture {
	const shown = { ...model, configuration: shownConfigurations(model, options) };
	const picture =
		options.shows === 'elements'
			? elementsPicture(shown, options)
			: configurationsPicture(shown, options);
	return sifted(picture, options);
}

/** The same with nothing left out. */
function whole({ shows, marksOf, asksOf }: PictureOptions): PictureOptions {
	return { shows, ...(marksOf && { marksOf }), ...(asksOf && { asksOf }) };
}

/** The configurations that the theory filter and the configuration filter both let through. */
export function shownConfigurations(model: Model, options: PictureOptions): Table<'configuration'> {
	const { theory, configurations } = options;
	if (theory === undefined && configurations === undefined) return model.configuration;
	const isShown = ([id]: [Id<'configuration'>, Configuration]) =>
		(theory?.has(id) ?? true) && (configurations?.has(id) ?? true);
	return new Map([...model.configuration].filter(isShown));
}
