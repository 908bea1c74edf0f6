import type { Case } from '../../../model/people';
import type { Desk } from './desk';
import { ownNames } from '../../coded/own-file';

type Value = NonNullable<Case['attributes']>[string];
type Type = 'Text' | 'Boolean' | 'Integer' | 'Float';

/** The variables that attributes become: one for each name and type of value. */
export class Variables {
	readonly #written = new Map<string, string>();

	constructor(private readonly desk: Desk) {}

	/** What is recorded of something. */
	values(attributes: Case['attributes'] = {}): string[] {
		return Object.entries(attributes).map(([name, value]) => this.#value(name, value));
	}

	/** Whether a case is a person, site or family, or somebody who speaks. */
	kindOfCase(kind: string): string {
		return this.#value(
			ownNames.kindOfCase,
			kind,
			'Whether this is somebody who speaks, or a person, site or family that outcomes happen to.'
		);
	}

	/** All that were used. */
	all(): readonly string[] {
		return [...this.#written.values()];
	}

	#value(name: string, value: Value, description?: string): string {
		const { xml } = this.desk;
		const type = typeOf(value);
		const guid = this.desk.guids.of(`variable ${description === undefined ? type : 'own'} ${name}`);
		if (!this.#written.has(guid))
			this.#written.set(
				guid,
				xml.element('Variable', { guid, name: named(name), typeOfVariable: type }, [
					xml.words('Description', description)
				])
			);
		return xml.element('VariableValue', {}, [
			xml.element('VariableRef', { targetGUID: guid }),
			xml.words(`${type}Value`, String(value))
		]);
	}
}

/** An attribute has a name in any case. */
function named(name: string): string {
	return name.trim() === '' ? 'Without a name' : name;
}

function typeOf(value: Value): Type {
	if (typeof value === 'boolean') return 'Boolean';
	if (typeof value === 'string' || !/^-?\d+(?:\.\d+)?$/.test(String(value))) return 'Text';
	return Number.isSafeInteger(value) ? 'Integer' : 'Float';
}
