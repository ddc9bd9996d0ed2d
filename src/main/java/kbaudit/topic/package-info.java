/**
 * Read entries → topics: which questions the organisation answers, and which channels answer each.
 * Entries fall into excerpts of one to three sentences; excerpts that are close, by concepts, words
 * and letters, stand together, whether or not anyone can say if they agree. For each pair that
 * stands together {@link kbaudit.topic.PassagePairs} tells what the typed comparison made of it:
 * the place where a further judge takes over. {@link kbaudit.topic.Replies} starts from a question
 * instead, and finds the excerpt of each channel that answers it best.
 */
@NullMarked
package kbaudit.topic;

import org.jspecify.annotations.NullMarked;
