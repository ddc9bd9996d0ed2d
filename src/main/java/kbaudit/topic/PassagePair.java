package kbaudit.topic;

import java.util.Optional;
import kbaudit.contradiction.Judge.Judged;
import kbaudit.contradiction.Verdict;

/**
 * Two passages of a topic, from different entries: what a further judge is asked about.
 *
 * @param similarity 0 to 1
 * @param verdict of the typed comparison; it cannot tell when the two state nothing that it can
 *     compare
 * @param because the claims that the verdict rests on; absent when it cannot tell
 */
public record PassagePair(
    Excerpt a, Excerpt b, double similarity, Verdict verdict, Optional<Judged> because) {}
