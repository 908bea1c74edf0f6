import type { Coding } from '../../../model/coding';
import type { Extract } from '../../../model/extract';
import { ownNames } from '../../coded/own-file';
import type { Desk } from './desk';
import { dateTime } from './xml';

/** The GUID of a coding's coder; one without stands under a user of its own, for the standard's tools expect one. */
function coderOf({ coder }: Coding, { guids, model }: Desk): string {
	return guids.of(coder !== undefined && model.coder.has(coder) ? coder : ownNames.noCoder);
}

/** The codings of an extract that speak to the theory; what each claims stands in a note. */
export function theoryCodings({ id, codings }: Extract, desk: Desk): string[] {
	return Object.values(codings).flatMap((coding) => {
		const code = desk.codeOf(coding.target);
		if (code === undefined) return [];
		const { bearing, status, roles, rationale } = coding;
		const claims = [bearing === 'not yet judged' ? undefined : bearing, status].filter(Boolean);
		const note = desk.notes.facts(
			[
				['Bearing', bearing === 'not yet judged' ? undefined : bearing],
				['Status', status],
				['Roles', roles?.join('/')],
				['Rationale', rationale]
			],
			claims.length === 0 ? 'About this coding' : `Bearing: ${claims.join(' · ')}`
		);
		const making = {
			creatingUser: coderOf(coding, desk),
			creationDateTime: dateTime(coding.at)
		};
		return [codingXml(`coding ${id} ${coding.id}`, code, making, [note], desk)];
	});
}

/** Tags of an extract, the group that says it and the group it is about: codings too, by nobody in particular. */
export function keepingCodings(
	{ id, tags = {}, group, aboutGroup }: Extract,
	desk: Desk
): string[] {
	const plain = (of: string) => codingXml(`coding ${id} ${of}`, desk.guids.of(of), {}, [], desk);
	const about =
		aboutGroup === undefined
			? []
			: [
					codingXml(
						`coding ${id} about ${aboutGroup}`,
						desk.guids.of(aboutGroup),
						{},
						[desk.notes.facts([['About', 'this group, which need not be who says it']], 'About')],
						desk
					)
				];
	return [
		...Object.keys(tags).map(plain),
		...(group === undefined ? [] : [plain(group)]),
		...about
	];
}

/** A code given to a passage or a whole document. */
export function codingXml(
	key: string,
	code: string,
	making: { readonly creatingUser?: string; readonly creationDateTime?: string | undefined },
	notes: readonly string[],
	{ xml, guids }: Desk
): string {
	return xml.element('Coding', { guid: guids.of(key), ...making }, [
		xml.element('CodeRef', { targetGUID: code }),
		...notes
	]);
}
