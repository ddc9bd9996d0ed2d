package kbaudit.topic;

/**
 * An excerpt near another one.
 *
 * @param index number of the excerpt
 * @param similarity 0 to 1
 * @param closeness similarity relative to what is usual for both: about 1 between everyday
 *     neighbours
 */
record Neighbour(int index, double similarity, double closeness) {}
