package io.github.eichcheck.format.edl40.ebee;

import java.util.Optional;

/**
 * The text of an XML element.
 *
 * @param text the text without white space
 * @param encoding its attribute {@code encoding}
 */
record XmlText(String text, Optional<String> encoding) {}
