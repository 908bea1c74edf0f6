import { expect, it } from 'vitest';
import { isNewEnough } from '../../scripts/need-node.cjs';

it.each(['20.19.0', '20.20.2', '22.12.0', '22.30.1', '23.0.0', '24.1.0', '100.0.0'])(
	'Node.js %s is new enough',
	(version) => expect(isNewEnough(version)).toBe(true)
);

it.each(['0.12.18', '16.20.2', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])(
	'Node.js %s is too old',
	(version) => expect(isNewEnough(version)).toBe(false)
);
