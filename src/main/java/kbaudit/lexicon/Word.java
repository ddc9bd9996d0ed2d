package kbaudit.lexicon;

import java.util.List;

/**
 * Everything the lexicon knows of one surface, gathered when a text first has it.
 *
 * @param keys lower-case surface and lemmas
 * @param starting forms one of whose orders starts with this word
 * @param free forms of any order that end in this word
 * @param parts forms that name a part of this compound
 */
record Word(Keys keys, List<Form> starting, List<Form> free, List<Form> parts) {}
