import type { Model } from '../../../model/model';
import type { ReportLine } from '../../coded/report';
import { encode } from '../../project-file/utf8';
import { writeCode } from './code';
import { codeTree } from './code-tree';
import { Desk } from './desk';
import { declared, originOf, type RefiWritten } from './write-refi-project';

/** Writes the elements, configurations, groups and tags of a project as a codebook (.qdc); says where it would be empty, which the standard does not allow. */
export function writeCodebook(
	model: Model,
	{ version }: { readonly version?: string } = {}
): RefiWritten | { readonly sentence: string } {
	const desk = new Desk(model, new Map());
	const codes = codeTree(desk).map((code) => writeCode(code, desk, false));
	if (codes.length === 0)
		return {
			sentence:
				'There is nothing to put into a codebook yet: the project has no elements, configurations, groups or tags. Add some first.'
		};
	const attributes = { xmlns: 'urn:QDA-XML:codebook:1.0', origin: originOf(version) };
	const root = desk.xml.element('CodeBook', attributes, [desk.xml.element('Codes', {}, codes)]);
	const report: readonly ReportLine[] = [
		{
			what: 'left out',
			sentence:
				'A codebook holds names, descriptions and their tree alone: no links, wording, sources, extracts or codings.'
		}
	];
	return { bytes: encode(declared(root)), report };
}
