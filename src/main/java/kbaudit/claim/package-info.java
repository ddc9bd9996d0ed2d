/**
 * Sentence → claims. A claim says something about a subject: a value (how long, how much, when,
 * which number) in a slot, or a stance (allowed or not, needed or not, free or paid, only this
 * way). Its subject is a bag of weighted concepts and lemmas from the clause, the sentence, the
 * headings and the title, so that statements in different words, or different languages, can meet.
 */
@NullMarked
package kbaudit.claim;

import org.jspecify.annotations.NullMarked;
