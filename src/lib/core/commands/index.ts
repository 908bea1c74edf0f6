import type { CommandDefinition } from './command';
import { acceptPassages } from './accept-passages';
import { acceptTable } from './accept-table';
import { addOccurrence } from './add-occurrence';
import { addSources } from './add-sources';
import { codeImpliedLink } from './code-implied-link';
import { correctText } from './correct-text';
import { createConfiguration } from './create-configuration';
import { createElement } from './create-element';
import { deleteConfiguration } from './delete-configuration';
import { deleteElement } from './delete-element';
import { beginBlindCoding, endBlindCoding } from './blind-coding';
import { clearCaseValues, setCaseValues, takeInCaseValues } from './case-values';
import { declareAttribute, deleteAttribute, recordAttribute, renameAttribute } from './attributes';
import { borrowContexts, editConfiguration, editStatement, setToldBy } from './edit-configuration';
import { editElement, renameElement } from './edit-element';
import { editImpliedLink, editLink, removeImpliedLink, removeLink } from './edit-link';
import { describeOccurrence, repointOccurrence, setRoles } from './edit-occurrence';
import {
	addCoding,
	addExtract,
	deleteExtract,
	editCoding,
	editExtract,
	removeCoding
} from './extracts';
import { giveText } from './give-text';
import { conditionLink, linkOccurrences, linkToElement } from './link-occurrences';
import { declareNumber, deleteNumber, editNumber } from './declared-numbers';
import { logSearch } from './log-search';
import { markNotTheSame, takeBackNotTheSame } from './mark-not-the-same';
import { mergeElements } from './merge-elements';
import { mergeCases } from './merge-cases';
import { mergePersons } from './merge-persons';
import { moveCoding } from './move-coding';
import { moveOccurrence } from './move-occurrence';
import {
	addCase,
	addGroup,
	addPerson,
	deletePeople,
	editCase,
	editGroup,
	editPerson
} from './people';
import { arrangeCards, placeCards, releaseCards } from './place-cards';
import { deleteView, editView, keepView } from './views';
import { addCoder, editProject } from './project';
import { answerPrompt, dismissPrompt, recordDecision, reopenPrompt } from './record-decision';
import { removeOccurrence } from './remove-occurrence';
import { addSource, deleteSource, editSource } from './sources';
import { settleReadings } from './settle-readings';
import { setSpeakers } from './set-speakers';
import { setSteps } from './set-steps';
import { splitElement } from './split-element';
import { takeBackCodings } from './take-back-codings';
import { setBelonging, takeInPeople } from './take-in-people';
import { takeInProject } from './take-in/take-in-project';
import {
	createTheory,
	deleteTheory,
	editTheory,
	excludeConfiguration,
	includeConfiguration,
	setStanding
} from './theories';
import { deleteVersion, describeVersion, freezeVersion, setHolding } from './versions';
import { sayHeld, setUpVersion } from './set-up-version';
import { branchTheory } from './branch-theory';
import { explainChanges } from './explain-changes';
import { judgeRivals, markRivals, unmarkRivals } from './rivals';
import {
	addComponent,
	mapConfiguration,
	removeComponent,
	unmapConfiguration
} from './middle-range';

/** Every kind of command, as data: what it is called and how the trail tells it. */
export const commandDefinitions: readonly CommandDefinition<never>[] = [
	acceptPassages,
	acceptTable,
	addCase,
	addCoder,
	addCoding,
	addExtract,
	addGroup,
	addOccurrence,
	addPerson,
	addSource,
	addSources,
	answerPrompt,
	arrangeCards,
	releaseCards,
	keepView,
	editView,
	deleteView,
	beginBlindCoding,
	borrowContexts,
	codeImpliedLink,
	conditionLink,
	correctText,
	createConfiguration,
	createElement,
	createTheory,
	deleteConfiguration,
	deleteElement,
	deleteExtract,
	deletePeople,
	deleteSource,
	deleteTheory,
	describeOccurrence,
	dismissPrompt,
	editCase,
	editCoding,
	editConfiguration,
	editElement,
	editExtract,
	editGroup,
	editImpliedLink,
	editLink,
	editPerson,
	editProject,
	editSource,
	editStatement,
	editTheory,
	endBlindCoding,
	excludeConfiguration,
	freezeVersion,
	giveText,
	includeConfiguration,
	linkOccurrences,
	linkToElement,
	logSearch,
	markNotTheSame,
	mergeElements,
	moveCoding,
	moveOccurrence,
	placeCards,
	recordDecision,
	removeCoding,
	takeBackCodings,
	removeImpliedLink,
	removeLink,
	removeOccurrence,
	renameElement,
	reopenPrompt,
	repointOccurrence,
	setHolding,
	describeVersion,
	deleteVersion,
	setUpVersion,
	sayHeld,
	branchTheory,
	explainChanges,
	markRivals,
	unmarkRivals,
	judgeRivals,
	addComponent,
	removeComponent,
	mapConfiguration,
	unmapConfiguration,
	setRoles,
	setSpeakers,
	setStanding,
	setToldBy,
	settleReadings,
	splitElement,
	takeBackNotTheSame,
	takeInProject,
	takeInPeople,
	setBelonging,
	mergeCases,
	mergePersons,
	declareAttribute,
	renameAttribute,
	deleteAttribute,
	recordAttribute,
	setCaseValues,
	clearCaseValues,
	takeInCaseValues,
	setSteps,
	declareNumber,
	editNumber,
	deleteNumber
].map(({ definition }) => definition as unknown as CommandDefinition<never>);
