package kbaudit.contradiction;

/**
 * What stands around the claims of a knowledge base.
 *
 * @param series of claims that tell apart what another one lumps together
 * @param crowd around each claim among all candidates, whatever they claim
 */
record Surroundings(Series series, Crowd crowd) {
  static final Surroundings NOTHING = new Surroundings(Series.NONE, Crowd.NOBODY);
}
