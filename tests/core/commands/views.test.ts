import { describe, expect, it } from 'vitest';
import { Refused } from '../../../src/lib/core/applies';
import type { Command } from '../../../src/lib/core/commands/command';
import { createElement } from '../../../src/lib/core/commands/create-element';
import { placeCards, standardViews } from '../../../src/lib/core/commands/place-cards';
import { deleteView, editView, keepView, namedViews } from '../../../src/lib/core/commands/views';
import type { Model } from '../../../src/lib/core/model/model';
import { blankProject, run, steadyContext } from './run';

const view = 'view:kept' as const;
const keep = keepView({
	view,
	name: 'Steering group',
	shows: 'elements',
	looks: { roles: ['O'] },
	positions: { 'element:trust': { x: 5, y: 6 } }
});

function after(...commands: Command[]): Model {
	const context = steadyContext();
	return commands.reduce((model, command) => {
		const done = run(model, command, context);
		if (done instanceof Refused) throw new Error(done.sentence);
		return done.after;
	}, blankProject());
}

describe('a view kept under a name', () => {
	it('holds its filter and places, apart from those of the whole theory', () => {
		const model = after(
			createElement({ label: 'Trust', id: 'element:trust' }),
			keep,
			placeCards({ shows: 'elements', places: { 'element:trust': { x: 0, y: 0 } } }),
			placeCards({ shows: 'elements', view, places: { 'element:trust': { x: 9, y: 9 } } })
		);
		expect(model.view.get(view)).toMatchObject({
			looks: { roles: ['O'] },
			positions: { 'element:trust': { x: 9, y: 9 } }
		});
		expect(model.view.get(standardViews.elements)?.positions['element:trust']?.x).toBe(0);
		expect(namedViews(model).map(({ name }) => name)).toEqual(['Steering group']);
	});

	it('is renamed, shown otherwise and deleted', () => {
		const model = after(keep, editView({ view, name: 'Funders', looks: {} }));
		expect(model.view.get(view)).toMatchObject({ name: 'Funders', looks: {} });
		expect(after(keep, deleteView({ view })).view.size).toBe(0);
	});

	it('has a name that no other view has', () => {
		const context = steadyContext();
		const twin = keepView({
			...{ shows: 'elements', looks: {}, positions: {} },
			view: 'view:twin',
			name: ' steering GROUP '
		});
		expect(run(after(keep), twin, context)).toBeInstanceOf(Refused);
		expect(run(after(keep), editView({ view, name: ' ' }), context)).toBeInstanceOf(Refused);
		expect(
			run(after(keep), editView({ view, name: 'Steering Group' }), context)
		).not.toBeInstanceOf(Refused);
	});
});
