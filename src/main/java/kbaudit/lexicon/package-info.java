/**
 * Words → concepts, per language and across languages. Morphology (lemmas, compound parts) comes
 * from dictionaries; meaning comes from the readable {@code .lex} files beside this package: which
 * words say the same thing, what is a kind of what, what excludes what.
 */
@NullMarked
package kbaudit.lexicon;

import org.jspecify.annotations.NullMarked;
