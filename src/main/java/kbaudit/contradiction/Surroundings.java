package kbaudit.contradiction;

import java.util.List;
import java.util.Set;
import kbaudit.candidate.ClaimPair;
import kbaudit.claim.Claim;

/**
 * What stands around the claims of a knowledge base.
 *
 * @param series of claims that tell apart what another one lumps together
 * @param peers around each claim among those it can be compared with, by spelling
 * @param everyone around each claim among all candidates, whatever they claim
 */
record Surroundings(Series series, Crowd peers, Crowd everyone) {

  static Surroundings of(List<ClaimPair> pairs, List<ClaimPair> comparable, Likeness likeness) {
    return new Surroundings(
        new Series(comparable, likeness.spelling()),
        Crowd.of(comparable, likeness.spelling()::whole),
        Crowd.of(pairs, likeness::whole));
  }

  /**
   * The same after some claims went and others came.
   *
   * @param pairs of those that came
   */
  Surroundings with(
      Set<Claim> gone, List<ClaimPair> pairs, List<ClaimPair> comparable, Likeness likeness) {
    return new Surroundings(
        series.with(gone, comparable, likeness.spelling()),
        peers.with(comparable, likeness.spelling()::whole),
        everyone.with(pairs, likeness::whole));
  }
}
