package kbaudit.report;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kbaudit.document.Problem;
import kbaudit.topic.Topic;

/**
 * Which questions the organisation answers.
 *
 * @param documents files read
 * @param channels entries per channel, by name
 * @param topics those whose passages are most alike first
 * @param leftOut entries not read for topics (drafts, retired, expired, internal), per status name
 *     in lower case
 * @param problems in order of path and line
 */
public record TopicReport(
    int documents,
    Map<String, Integer> channels,
    List<Topic> topics,
    Map<String, Integer> leftOut,
    List<Problem> problems) {

  public TopicReport {
    channels = Collections.unmodifiableMap(new TreeMap<>(channels));
    topics = List.copyOf(topics);
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    problems = List.copyOf(problems);
  }

  public int entries() {
    return channels.values().stream().mapToInt(n -> n).sum();
  }
}
