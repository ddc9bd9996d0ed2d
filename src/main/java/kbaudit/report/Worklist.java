package kbaudit.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kbaudit.contradiction.Contradiction;

/**
 * What one owner, channel or question has to settle.
 *
 * @param by whose tasks these are
 * @param key the owner, channel or question; empty for what nobody owns
 * @param file a name for a file, without ending; differs from those of the other lists, whatever
 *     the file system does with capitals
 * @param report only the findings in which the key takes part
 */
public record Worklist(GroupBy by, String key, String file, Report report) {
  private static final int LONGEST = 60;

  /** One per key that takes part in a finding, by key. */
  public static List<Worklist> of(Report report, GroupBy by) {
    Map<String, List<Contradiction>> findings = new TreeMap<>();
    for (Contradiction finding : report.findings()) {
      keys(finding, by)
          .forEach(key -> findings.computeIfAbsent(key, k -> new ArrayList<>()).add(finding));
    }
    Set<String> taken = new HashSet<>();
    List<Worklist> lists = new ArrayList<>();
    findings.forEach(
        (key, own) -> lists.add(new Worklist(by, key, file(key, by, taken), only(own, report))));
    return lists;
  }

  private static Set<String> keys(Contradiction finding, GroupBy by) {
    Set<String> keys = new TreeSet<>();
    finding
        .answers()
        .forEach(answer -> answer.says().forEach(saying -> keys.add(by.key(finding, saying))));
    return keys;
  }

  private static Report only(List<Contradiction> findings, Report report) {
    return new Report(
        report.documents(),
        report.entries(),
        report.channels(),
        report.claims(),
        report.leftOut(),
        findings,
        0,
        List.of());
  }

  /** Letters and digits of the key; nothing that a path or a shell gives a meaning. */
  private static String file(String key, GroupBy by, Set<String> taken) {
    String plain =
        Normalizer.normalize(key, Normalizer.Form.NFKD)
            .replaceAll("\\p{Mn}+", "")
            .toLowerCase(Locale.ROOT);
    String words = plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String start = words.substring(0, Math.min(words.length(), LONGEST));
    String base = start.isEmpty() ? "no-" + by.label() : start;
    String name = base;
    for (int n = 2; !taken.add(name); n++) {
      name = base + "-" + n;
    }
    return name;
  }
}
