import { keepFocus } from '../hooks/keep-focus';

// Runs as it is loaded, so that the popup's own script says nothing more than that it is to be.
keepFocus(document);
