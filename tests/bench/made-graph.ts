import { gatherEvidence } from '../../src/lib/core/evidence';
import { pictureOf, type Picture } from '../../src/lib/core/graph/picture';
import { markCountsOf } from '../../src/lib/core/graph/picture-marks';
import { modelOf } from '../../src/lib/core/model/model';
import { largeProject } from '../fixtures/large-project';

/** A made-up graph with so many cards and exactly so many links between them, with labels as long as real ones. */
export function madeGraph(elements: number, links: number): Picture {
	// Links that say the same in several configurations are drawn as one: more are made than are wanted.
	const made = { configurations: elements / 2, extracts: elements, links: Math.ceil(links * 1.4) };
	const model = modelOf(largeProject({ elements, ...made }).records);
	const marksOf = markCountsOf(model).in(gatherEvidence(model));
	const picture = pictureOf(model, { shows: 'elements', marksOf });
	if (picture.arrows.length < links) throw new Error(`Only ${picture.arrows.length} links.`);
	return { ...picture, arrows: picture.arrows.slice(0, links) };
}
