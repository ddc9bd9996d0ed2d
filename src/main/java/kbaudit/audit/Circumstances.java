package kbaudit.audit;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kbaudit.contradiction.Saying;
import kbaudit.document.Entry;
import kbaudit.facts.Fact;
import kbaudit.reader.Corpus;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import kbaudit.text.Segmenter;

/**
 * A folder → what decides, besides their words, what its entries say and to whom: that they are
 * audited at all, under which name and headings, on which channel, for which audience. A text that
 * stays as it is speaks for the first time when its draft is published.
 *
 * @param files of the entries, relative to the root, with {@code /}
 * @param ofEntry by file and id; what differs when the circumstances do
 * @param count entries by their circumstances
 */
public record Circumstances(
    Set<String> files, Map<String, String> ofEntry, Map<String, Integer> count) {

  public Circumstances {
    files = Set.copyOf(files);
    ofEntry = Map.copyOf(ofEntry);
    count = Map.copyOf(count);
  }

  /** Of what an audit with these options audits. */
  public static Circumstances of(Path root, Options reading, AuditOptions options) {
    Corpus corpus = Readers.read(root, reading);
    Segmenter segmenter = Segmenter.of(corpus.entries(), options.language());
    Map<String, String> ofEntry = new HashMap<>();
    Map<String, Integer> count = new HashMap<>();
    Set<String> files = new TreeSet<>();
    for (Entry entry : corpus.entries()) {
      files.add(entry.path());
      if (Audit.audited(entry, segmenter, options)) {
        add(key(entry.path(), entry.id()), words(entry), ofEntry, count);
      }
    }
    for (Fact fact : options.facts()) {
      boolean holds = fact.hasBegun(options.today()) && !fact.hasEnded(options.today());
      if (holds) {
        String said = words(fact);
        add(key(fact.place().path(), fact.id()), said, ofEntry, count);
      }
    }
    return new Circumstances(files, ofEntry, count);
  }

  private static void add(
      String key, String words, Map<String, String> ofEntry, Map<String, Integer> count) {
    ofEntry.put(key, words);
    count.merge(words, 1, Integer::sum);
  }

  private static String key(String path, String id) {
    return path + "\u0000" + id;
  }

  /** Neither the file nor a number in it: an entry may move. */
  private static String words(Entry entry) {
    return String.join(
        "\u0000",
        List.of(
            entry.channel(),
            entry.id().replaceFirst("(#\\d+)+$", ""),
            entry.language().orElse(""),
            String.valueOf(entry.titleIsName()),
            entry.trail().toString(),
            entry.tags().toString(),
            entry.scope().toString()));
  }

  private static String words(Fact fact) {
    return String.join(
        "\u0000",
        List.of(
            Fact.CHANNEL,
            fact.question().value(),
            fact.answer().value(),
            fact.scope().entrySet().stream()
                .map(facet -> facet.getKey() + "=" + facet.getValue().value())
                .toList()
                .toString()));
  }

  /** Those of today, of which these ones were the earlier state, that were not so before. */
  public Changes since(Circumstances then) {
    Set<String> changed = new HashSet<>();
    ofEntry.forEach((key, words) -> {
      boolean asMany = count.getOrDefault(words, 0) <= then.count.getOrDefault(words, 0);
      if (!asMany && !words.equals(then.ofEntry.get(key))) {
        changed.add(key);
      }
    });
    return new Changes(changed);
  }

  /** Entries that are new, or speak in other circumstances than before. */
  public record Changes(Set<String> entries) {
    public Changes {
      entries = Set.copyOf(entries);
    }

    /** True when the statement stands in one of them. */
    public boolean touch(Saying saying) {
      return entries.contains(key(saying.location().path(), saying.entry()));
    }
  }
}
