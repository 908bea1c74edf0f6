import { mappingOf, middleRangeTheories } from '../middle-range';
import type { Configuration } from '../model/configuration';
import type { Element } from '../model/element';
import type { Model } from '../model/model';
import type { Theory } from '../model/theory';
import type { Check } from './check';
import { finding, type Finding, type Wording } from './finding';
import { configurationName, elementName } from './names';
import { quoted } from './words';
import { works } from './works';

/** What a formal theory and the programme theory leave over of each other. */
export const middleRangeMapping: Check = {
	id: 'middle-range-mapping',
	question: 'What does the formal theory explain, and what is left over?',
	rule: 'For each middle-range theory, a component to which no configuration is mapped, a configuration of the theory it grew from, or of the open programme theories, that is mapped to none of its components, and a theory whose components are not named yet.',
	kind: 'prompt',
	topic: 'rivals and versions',
	cannotKnow:
		'Whether the theory explains a configuration: people map it. What is left over may be the finding, not a gap.',
	from: [
		{
			work: works.pawsonScience,
			lends: 'Findings travel by way of theories of the middle range that explain them.'
		}
	],
	find(model) {
		const wording = wordingFor(model);
		return middleRangeTheories(model).flatMap((theory) => leftOver(model, theory, wording));
	}
};

interface Left {
	readonly theory: Theory;
	readonly component?: Element;
	readonly configuration?: Configuration;
}

function leftOver(model: Model, theory: Theory, wording: Wording<Left>): Finding[] {
	const { components, unmappedComponents, unmappedConfigurations } = mappingOf(model, theory);
	if (components.length === 0) return [finding('prompt', wording, { theory })];
	return [
		...unmappedComponents.map((component) => finding('prompt', wording, { theory, component })),
		...unmappedConfigurations.map((configuration) =>
			finding('prompt', wording, { theory, configuration })
		)
	];
}

function wordingFor(model: Model): Wording<Left> {
	return {
		check: middleRangeMapping.id,
		records: ({ theory, component, configuration }) => [
			theory.id,
			...(component ? [component.id] : []),
			...(configuration ? [configuration.id] : [])
		],
		about: ({ theory, component, configuration }) => {
			if (configuration !== undefined)
				return [{ kind: 'configuration', configuration: configuration.id }];
			if (component !== undefined) return [{ kind: 'element', element: component.id }];
			return [{ kind: 'theory', theory: theory.id }];
		},
		tell({ theory, component, configuration }) {
			const name = quoted(theory.name);
			if (component !== undefined)
				return {
					sentence: `No configuration is mapped to the component ${elementName(model, component.id)} of ${name}.`,
					because: `It is named as a component of ${name}, and nothing is said to be explained by it.`,
					firedBy: ['no configuration']
				};
			if (configuration !== undefined)
				return {
					sentence: `${configurationName(model, configuration.id)} is mapped to no component of ${name}.`,
					because: `It is among what ${name} is to explain, and no component is said to explain it.`,
					firedBy: ['no component']
				};
			return {
				sentence: `The components of ${name} are not named yet.`,
				because: 'It is a middle-range theory; what it is made of can be named as elements.',
				firedBy: ['no components named']
			};
		}
	};
}
