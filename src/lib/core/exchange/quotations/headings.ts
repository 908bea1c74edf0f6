import type { QuotationUse } from './uses';

/** Words of headings, in English, German, Spanish, French, Portuguese and Dutch, and what they say of their column; the first that fits is taken. */
const headings: readonly (readonly [RegExp, QuotationUse])[] = [
	[
		/^(?:(?:quotation|quote|highlight|segment|zitat|cita|citation|citac?ao|citaat) )?(?:id|nr|no|number|nummer|numero)$/,
		'key'
	],
	[
		/^(?:quotation|quote|segment|coded segment|highlight|reference) (?:content|text)?$|^(?:quotation content|text content)$/,
		'quote'
	],
	[
		/(?:code|quotation|document|dokument|codigo|kode) ?(?:groups?|families|gruppen?|color|colour|farbe|weight|gewicht)|^(?:color|colour|farbe|couleur|cor|kleur|weight|gewicht|weight score|peso|poids|area|quotation names?|coverage.*|modified.*|geandert.*|modificado.*|modifie.*|density|grounded)$/,
		'ignore'
	],
	[/^(?:c|contexts?|kontexte?|contextos?|contextes?|context ?factor(?:s|en))$/, 'context'],
	[
		/^(?:i|interventions?|interventionen|intervenci(?:on|ones)|intervenc(?:ao|oes)|interventies?)$/,
		'intervention'
	],
	[/^(?:actors?|akteure?|actor(?:es)?|acteurs?|ator(?:es)?|actoren)$/, 'actor'],
	[/^(?:strateg(?:y|ies|ie|ien|ia|ias)|estrategias?|strategieen)$/, 'strategy'],
	[
		/^(?:m|mechanisms?|mechanism(?:us|en)|mecanismos?|mecanismes?|mechanisme(?:n|s)?)$/,
		'mechanism'
	],
	[
		/^(?:o|outcomes?|ergebnis(?:se)?|resultados?|resultats?|uitkomst(?:en)?|resultaten)$/,
		'outcome'
	],
	[
		/^(?:(?:applied |all )?codes?(?: ?(?:no )?\d+| names?| path| system)?|coded (?:with|to)|codings?|tags?(?: ?\d+)?|labels?(?: ?\d+)?|nodes?(?: names?)?|themes?(?: ?\d+)?|categor(?:y|ies)|kodes?|kodierung(?:en)?|codename|schlagworte?|kategorien?|codesystem|codigos?(?: ?\d+)?|categorias?|etiquetas?|codages?|etiquettes?|nœuds?|noeuds?|knoten|nos?|nodos?|themen?|temas?|thema s)$/,
		'codes'
	],
	[
		/^(?:comments?|memos?|notes?|remarks?|quotation comment|kommentare?|bemerkung(?:en)?|notizen?|anmerkung(?:en)?|comentarios?|notas?|commentaires?|remarques?|opmerking(?:en)?|notities?)$/,
		'comment'
	],
	[
		/^(?:coders?|coded by|created by|users?|author of coding|created user|codierer|kodierer|kodiert von|codiert von|erstellt von|benutzer|creado por|codificador(?:es)?|usuarios?|cree par|codeurs?|utilisateur|criado por|utilizador|codeur|gecodeerd door|gemaakt door|gebruiker)$/,
		'coder'
	],
	[
		/^(?:created|creation date|date|coded on|created on|date of coding|creation|erstellt|erstellt am|erstellungsdatum|datum|fecha(?: de creacion)?|creado|cree|cree le|date de creation|data(?: de criacao)?|criado|criado em|gemaakt|gemaakt op|aanmaakdatum)$/,
		'created'
	],
	[
		/^(?:start|begin|beginning|from|anfang|von|inicio|comienzo|desde|debut|de|comeco|van)(?: .*)?$/,
		'start'
	],
	[/^(?:end|to|ende|bis|fin|final|hasta|fim|ate|einde|eind|tot)(?: .*)?$/, 'end'],
	[
		/^(?:pages?|page (?:no|number)|p|pp|seiten?|paginas?|pagina s|locations?|locators?|where|position|reference|lines?|paragraphs?|stelle|fundstelle|ort|absatz|zeilen?|ubicacion|lugar|parrafos?|lineas?|emplacement|lieu|paragraphes?|lignes?|localizac?ao|local|paragrafos?|linhas?|locatie|plaats|alinea|regels?)$/,
		'place'
	],
	[
		/^(?:speakers?|participants?|persons?|respondents?|interviewees?|who|sprecher(?:in)?|teilnehmer(?:in)?|befragte[rn]?|person(?:a|as|en|ne|nes)?|hablante|participantes?|entrevistad[oa]s?|locuteurs?|enquetes?|falante|pessoas?|sprekers?|deelnemers?|respondent(?:en)?)$/,
		'speaker'
	],
	[/^(?:cases?|falle?|casos?|cas|gevallen|casus|sites?)$/, 'case'],
	[
		/^(?:(?:stakeholder |participant |respondent |speaker )?groups?|gruppen?|grupos?|groupes?|groep(?:en)?|perspective)$/,
		'group'
	],
	[
		/^(?:documents?|document names?|sources?|source names?|files?|file names?|filenames?|interviews?|transcripts?|stud(?:y|ies)|papers?|articles?|references?|dokumente?|dokumentname|quellen?|datei(?:en|name)?|interviewnummer|documentos?|nombre del documento|fuentes?|archivos?|entrevistas?|nom du document|fichiers?|entretiens?|nome do documento|fontes?|arquivos?|ficheiros?|documenten|documentnaam|bron(?:nen)?|bestand(?:en|snaam)?)$/,
		'source'
	],
	[
		/^(?:quotations?|quotes?|quoted text|(?:coded )?segments?|highlights?|content|text|texts|extracts?|excerpts?|passages?|verbatims?|coded text|evidence|zitate?|segmente?|codierte segmente|inhalt|textstellen?|auszug|auszuge|citas?|contenido|textos?|segmentos?|fragmentos?|extractos?|citations?|contenu|textes?|extraits?|citac?(?:ao|oes)|conteudo|trechos?|citaten?|citaat|inhoud|teksten?|tekst|fragment(?:en)?)$/,
		'quote'
	]
];

/** A heading as it is compared: small letters without accents, signs as spaces. */
function plain(heading: string): string {
	return heading
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/ß/g, 'ss')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** What a heading says its column holds; nothing where it says nothing known. */
export function quotationUseOfHeading(heading: string): QuotationUse | undefined {
	const words = plain(heading);
	if (words === '' || words.length > 60) return undefined;
	return headings.find(([pattern]) => pattern.test(words))?.[1];
}
