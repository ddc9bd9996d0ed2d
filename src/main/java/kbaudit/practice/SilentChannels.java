package kbaudit.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Reading;
import kbaudit.claim.Subjects;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Language;
import kbaudit.document.Rule;
import kbaudit.text.Sentence.Role;

/**
 * A question that two or more channels answer with a value, alike or not, and that no sentence of a
 * declared channel comes near.
 *
 * <p>Wrong: the FAQ and the e-mail tell the return window, the chat does not speak of it. Right:
 * the chat tells it in other words, or only says that goods can be returned for a while.
 */
final class SilentChannels {
  /** The bar the rule is held to: too few findings are known to fit a finer number. */
  private static final double CONFIDENCE = 0.9;

  /** Who speaks of this much of what the answers share may well answer. */
  private static final double NEAR = 0.4;

  /** The same for an entry as a whole, which speaks of more. */
  private static final double NEAR_ALTOGETHER = 0.6;

  /** An entry that has this much of the words of the question may answer it in its own way. */
  private static final double ASKED = 0.5;

  /**
   * What two or more channels answer.
   *
   * @param answers as the comparison grouped them
   */
  record Asked(Rule rule, String question, Language language, List<Answer> answers) {
    Stream<Saying> says() {
      return answers.stream().flatMap(answer -> answer.says().stream());
    }

    Set<String> channels() {
      return says().map(Saying::channel).collect(Collectors.toSet());
    }
  }

  /** A sentence, or all of an entry. */
  private record Spoken(Map<String, Double> terms, boolean whole) {
    boolean isNear(Map<String, Double> answered, Map<String, Double> asked) {
      return About.part(answered, terms) >= (whole ? NEAR_ALTOGETHER : NEAR)
          || (whole && About.part(asked, terms) >= ASKED);
    }
  }

  private final Map<String, List<Spoken>> spoken = new TreeMap<>();
  private final Map<String, Map<String, Double>> subjects = new HashMap<>();
  private final SortedSet<String> declared = new TreeSet<>();

  private final Content content;
  private final Subjects about;

  private SilentChannels(Content content) {
    this.content = content;
    this.about = new Subjects(content.lexicon());
    for (EntryReading entry : content.readings()) {
      List<Spoken> here = spoken.computeIfAbsent(entry.entry().channel(), c -> new ArrayList<>());
      Map<String, Double> all = new TreeMap<>();
      for (Reading reading : entry.readings()) {
        if (reading.sentence().role() != Role.GREETING) {
          Map<String, Double> terms = concepts(about.of(entry, reading).all());
          here.add(new Spoken(terms, false));
          terms.forEach((term, weight) -> all.merge(term, weight, Math::max));
          subjects.put(key(entry.entry().path(), reading.sentence().text().value()), terms);
        }
      }
      here.add(new Spoken(all, true));
    }
    declared.addAll(content.policy().declared());
    declared.retainAll(spoken.keySet());
  }

  /** One note per question, widest first. */
  static List<Contradiction> findings(Content content) {
    SilentChannels channels = new SilentChannels(content);
    Map<String, Contradiction> notes = new LinkedHashMap<>();
    content.asked().stream()
        .filter(asked -> asked.rule().isValue() && asked.channels().size() > 1)
        .forEach(asked -> {
          SortedSet<String> silent = channels.silent(asked);
          if (!silent.isEmpty()) {
            notes.putIfAbsent(asked.question(), note(asked, silent));
          }
        });
    return List.copyOf(notes.values());
  }

  private SortedSet<String> silent(Asked asked) {
    Map<String, Double> answered = shared(asked);
    Map<String, Double> question = question(asked);
    SortedSet<String> silent = new TreeSet<>(declared);
    silent.removeAll(asked.channels());
    silent.removeIf(channel ->
        answered.isEmpty()
            || spoken.getOrDefault(channel, List.of()).stream()
                .anyMatch(one -> one.isNear(answered, question)));
    return silent;
  }

  private Map<String, Double> question(Asked asked) {
    Map<String, Double> terms = new TreeMap<>();
    EntryReading question = content.question(asked.question(), asked.language());
    for (Reading reading : question.readings()) {
      about
          .of(question, reading)
          .near()
          .forEach((term, weight) -> terms.merge(term, weight, Math::max));
    }
    return concepts(terms);
  }

  /** What all answers speak of. */
  private Map<String, Double> shared(Asked asked) {
    List<Map<String, Double>> all =
        asked
            .says()
            .map(saying ->
                subjects.getOrDefault(key(saying.location().path(), saying.quote()), Map.of()))
            .toList();
    Map<String, Double> shared = new TreeMap<>(all.getFirst());
    for (Map<String, Double> other : all) {
      shared.keySet().retainAll(other.keySet());
      shared.replaceAll((term, weight) -> Math.min(weight, other.getOrDefault(term, 0.0)));
    }
    return shared;
  }

  private static Map<String, Double> concepts(Map<String, Double> terms) {
    Map<String, Double> concepts = new TreeMap<>(terms);
    concepts.keySet().removeIf(key -> !key.startsWith("c:"));
    return concepts;
  }

  private static String key(String path, String sentence) {
    return path + "\n" + sentence;
  }

  private static Contradiction note(Asked asked, SortedSet<String> silent) {
    Map<String, Answer> answers = new TreeMap<>();
    for (Answer answer : asked.answers()) {
      answer.says().stream()
          .sorted(Comparator.comparing(Saying::location))
          .forEach(saying ->
              answers.putIfAbsent(
                  saying.channel(),
                  new Answer(
                      saying.channel() + " " + answer.value(), saying.text(), List.of(saying))));
    }
    return Contradiction.of(
        Practice.SILENT_CHANNEL,
        Severity.NOTE,
        CONFIDENCE,
        Wording.of(asked.language())
            .text("silent.question")
            .replace("{0}", String.join(", ", silent))
            .replace("{1}", asked.question()),
        asked.language(),
        List.copyOf(answers.values()));
  }
}
