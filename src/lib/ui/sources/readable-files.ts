/** The files that a person is offered when a text is asked for, by their endings. */
export const readableFiles =
	'.txt,.text,.md,.markdown,.docx,.pdf,.html,.htm,.xhtml,.rtf,.odt,.doc,text/plain';
