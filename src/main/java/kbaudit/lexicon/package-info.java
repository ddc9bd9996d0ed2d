/**
 * Words → concepts, per language and across languages. Morphology (lemmas, compound parts) comes
 * from dictionaries; meaning comes from the readable {@code .lex} files beside this package: which
 * words say the same thing, what is a kind of what, what excludes what. Their format is in the
 * {@code README} beside them.
 */
@NullMarked
package kbaudit.lexicon;

import org.jspecify.annotations.NullMarked;
