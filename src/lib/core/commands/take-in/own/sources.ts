import type { Facts } from '../../../exchange/coded/facts';
import { appraisalPartSchema, sourceSchema, type Source } from '../../../model/source';
import { present } from '../../fields';

const { kind, phase } = sourceSchema.shape;

/** What is known of a source beyond its name, note and attributes. */
export function sourceFields(facts: Facts, otherwise: Source['kind']): Partial<Source> {
	const parts = {
		relevance: appraised(facts, 'Relevance'),
		rigour: appraised(facts, 'Rigour'),
		richness: appraised(facts, 'Richness')
	};
	const appraisal = present(parts);
	return present({
		kind: kind.safeParse(facts.get('Kind')).data ?? otherwise,
		date: facts.get('Date'),
		phase: phase.safeParse(facts.get('Phase')).data,
		citation: facts.get('Citation'),
		fileName: facts.get('File name'),
		appraisal: Object.keys(appraisal).length === 0 ? undefined : appraisal
	});
}

function appraised(facts: Facts, side: string) {
	const { rating } = appraisalPartSchema.shape;
	const part = present({
		rating: rating.safeParse(facts.get(side)).data,
		note: facts.get(`${side} note`)
	});
	return Object.keys(part).length === 0 ? undefined : part;
}
