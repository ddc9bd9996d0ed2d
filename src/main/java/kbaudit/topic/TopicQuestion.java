package kbaudit.topic;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kbaudit.document.Text;

/**
 * Finds a topic's question in the content itself: of all headings and titles over its passages the
 * one that asks, and that fits the other passages best.
 */
final class TopicQuestion {
  private static final double ASKS = 0.7;
  private static final double NAMES = 0.4;
  private static final double INTERNAL_NAME = 0;

  /** A title that another topic has already is the better choice only when it fits much better. */
  private static final double TAKEN = 0.15;

  /** The circle was drawn around this one. */
  private static final double SEED = 0.08;

  private static final int LONGEST = 120;

  private final List<Excerpt> excerpts;
  private final List<Profile> profiles;

  TopicQuestion(List<Excerpt> excerpts, List<Profile> profiles) {
    this.excerpts = excerpts;
    this.profiles = profiles;
  }

  /**
   * @param members the seed first
   * @param taken questions of other topics
   */
  String of(List<Integer> members, Set<String> taken) {
    int best =
        members.stream()
            .min(Comparator.comparingDouble(i -> -score(i, members, taken)))
            .orElseThrow();
    return title(excerpts.get(best));
  }

  private double score(int i, List<Integer> members, Set<String> taken) {
    Profile own = profiles.get(i);
    double fit =
        members.stream()
            .mapToDouble(j ->
                own.asked().cosine(profiles.get(j).asked(), true)
                    + own.asked().cosine(profiles.get(j).letters(), true))
            .average()
            .orElse(0);
    return rank(excerpts.get(i))
        + fit
        + (i == members.getFirst() ? SEED : 0)
        - (taken.contains(title(excerpts.get(i))) ? TAKEN : 0);
  }

  private static double rank(Excerpt excerpt) {
    if (title(excerpt).endsWith("?")) {
      return ASKS;
    }
    return excerpt.entry().titleIsName() && heading(excerpt).isEmpty() ? INTERNAL_NAME : NAMES;
  }

  /** The nearest heading that asks, else the title, else (utter_refund) the text itself. */
  private static String title(Excerpt excerpt) {
    String heading = heading(excerpt);
    String title = excerpt.entry().title().map(Text::value).orElse("").strip();
    if (heading.endsWith("?") || (title.isEmpty() && !heading.isEmpty())) {
      return heading;
    }
    boolean code = excerpt.entry().titleIsName() && title.indexOf(' ') < 0;
    return title.isEmpty() || code ? shortened(excerpt.quote()) : title;
  }

  private static String heading(Excerpt excerpt) {
    List<Text> headings = excerpt.readings().getFirst().sentence().passage().headings();
    return headings.isEmpty() ? "" : headings.getLast().value().strip();
  }

  private static String shortened(String quote) {
    int space = quote.lastIndexOf(' ', LONGEST);
    return quote.length() <= LONGEST
        ? quote
        : quote.substring(0, space > 0 ? space : LONGEST) + " …";
  }
}
