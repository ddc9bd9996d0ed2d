package kbaudit.candidate;

import kbaudit.claim.Claim;

/**
 * Two claims of different entries that may answer the same question.
 *
 * @param a the one that comes first in channel, path and position
 * @param likeness how much their subjects share, 0 to 1
 * @param rank 1 when each is the other's nearest among claims of its channel; else the worse of
 *     both ranks
 */
public record ClaimPair(Claim a, Claim b, double likeness, int rank) {}
