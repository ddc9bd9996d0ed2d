package kbaudit.value;

import org.jspecify.annotations.Nullable;

/**
 * Reads one kind of value. Looks at a bounded number of words around the index, so that a text is
 * read in linear time.
 */
interface Recogniser {

  /** The longest value of its kind that starts at the word with this index. */
  @Nullable Match at(Words words, int index);
}
