package kbaudit.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kbaudit.document.Problem;
import kbaudit.privacy.Masked;
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
 * @param redacted true when no output may show personal data
 */
public record TopicReport(
    int documents,
    Map<String, Integer> channels,
    List<Topic> topics,
    Map<String, Integer> leftOut,
    List<Problem> problems,
    boolean redacted) {

  public TopicReport {
    channels = Collections.unmodifiableMap(new TreeMap<>(channels));
    topics = List.copyOf(topics);
    leftOut = Collections.unmodifiableMap(new TreeMap<>(leftOut));
    problems = List.copyOf(problems);
  }

  /** With everything shown. */
  public TopicReport(
      int documents,
      Map<String, Integer> channels,
      List<Topic> topics,
      Map<String, Integer> leftOut,
      List<Problem> problems) {
    this(documents, channels, topics, leftOut, problems, false);
  }

  /** The same topics without personal data. */
  public TopicReport redact() {
    List<Problem> silent = problems.stream().map(Redaction::problem).toList();
    return new TopicReport(documents, channels, topics, leftOut, silent, true);
  }

  /** Words of the content as an output may show them. */
  String shown(String words) {
    return redacted ? Masked.of(words) : words;
  }

  /** The same topics with problems from elsewhere (settings, command line) sorted in. */
  public TopicReport with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    Collections.sort(all);
    return new TopicReport(documents, channels, topics, leftOut, all, redacted);
  }

  public int entries() {
    return channels.values().stream().mapToInt(n -> n).sum();
  }
}
