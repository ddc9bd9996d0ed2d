package kbaudit.practice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kbaudit.contradiction.Answer;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Saying;
import kbaudit.contradiction.Severity;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.document.Passage;
import kbaudit.document.Text;
import kbaudit.practice.Policy.Chosen;
import kbaudit.text.Segmenter;

/**
 * A channel that says u in most entries and je in a few, in one language and to one audience; or
 * against what was decided for it, however many do.
 *
 * <p>Wrong: among FAQ answers that all say "U kunt …", one with "Je kunt …". Right: u on the
 * website and je in the chat; u to businesses and je to everyone else.
 */
final class FormsOfAddress {
  /** Fewer entries have no habit. */
  private static final int LEAST_ENTRIES = 3;

  /** Of the entries that address anyone, at most one in so many may be odd; else both are habit. */
  private static final int ODD_ONE_IN = 3;

  /** Enough to show the habit. */
  private static final int MOST_EXAMPLES = 3;

  /** The bar the rule is held to: too few findings are known to fit a finer number. */
  private static final double CONFIDENCE = 0.9;

  private static final Comparator<Saying> BY_PLACE = Comparator.comparing(Saying::location);

  private FormsOfAddress() {}

  /** One per channel, language, audience and brand. */
  static List<Contradiction> findings(
      List<Entry> entries, Map<String, Chosen> decided, Segmenter segmenter) {
    Map<String, List<Voice>> groups = new TreeMap<>();
    for (Entry entry : entries) {
      voice(entry, segmenter)
          .ifPresent(voice ->
              groups.computeIfAbsent(group(entry, voice), key -> new ArrayList<>()).add(voice));
    }
    return groups.values().stream()
        .flatMap(group -> {
          Chosen chosen = decided.get(group.getFirst().entry().channel());
          return (chosen == null ? habit(group) : decision(group, chosen)).stream();
        })
        .toList();
  }

  /** What an entry says to the customer; never empty. */
  private record Voice(Entry entry, Language language, List<Address> addresses) {
    boolean uses(Form form) {
      return addresses.stream().anyMatch(address -> address.form() == form);
    }
  }

  private static Optional<Voice> voice(Entry entry, Segmenter segmenter) {
    Language language = segmenter.languageOf(entry);
    return AddressWords.of(language)
        .filter(words -> !isApart(entry, words))
        .map(words ->
            new Voice(entry, language, Address.in(segmenter.sentences(entry, language), words)))
        .filter(voice -> !voice.addresses().isEmpty() && hasOneSpeaker(voice));
  }

  /** Beside a block quotation either may be the customer's, or be meant for a colleague. */
  private static boolean hasOneSpeaker(Voice voice) {
    return voice.addresses().stream()
            .map(address -> address.sentence().passage().kind() == Passage.Kind.QUOTE)
            .distinct()
            .count()
        == 1;
  }

  /** Terms and conditions, and texts of which each form has its own version. */
  private static boolean isApart(Entry entry, AddressWords words) {
    return Stream.of(
            entry.title().map(Text::value).stream(),
            entry.trail().stream(),
            entry.tags().stream(),
            Stream.of(entry.id()))
        .flatMap(names -> names)
        .flatMap(name -> Stream.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}-]+")))
        .anyMatch(words.apart()::contains);
  }

  private static String group(Entry entry, Voice voice) {
    Map<String, String> facets = entry.scope().facets();
    return String.join(
        "\u0000",
        entry.channel(),
        voice.language().code(),
        facets.getOrDefault("audience", ""),
        facets.getOrDefault("brand", ""));
  }

  private static Optional<Contradiction> habit(List<Voice> group) {
    long formal = group.stream().filter(voice -> !voice.uses(Form.INFORMAL)).count();
    long informal = group.stream().filter(voice -> !voice.uses(Form.FORMAL)).count();
    Form habit = formal >= informal ? Form.FORMAL : Form.INFORMAL;
    long habitual = Math.max(formal, informal);
    long odd = group.size() - habitual;
    return odd > 0 && habitual >= LEAST_ENTRIES && odd * ODD_ONE_IN <= group.size()
        ? Optional.of(finding(group, habit, examples(group, habit)))
        : Optional.empty();
  }

  private static List<Saying> examples(List<Voice> group, Form habit) {
    return group.stream()
        .filter(voice -> !voice.uses(habit.other()))
        .map(voice -> voice.addresses().getFirst().saying())
        .sorted(BY_PLACE)
        .limit(MOST_EXAMPLES)
        .toList();
  }

  /** The other side is where it was decided. */
  private static Optional<Contradiction> decision(List<Voice> group, Chosen chosen) {
    String form = chosen.form().id();
    String channel = group.getFirst().entry().channel();
    String quote = channel + ": " + form;
    Saying decided =
        new Saying(
            channel,
            "addresses",
            chosen.place(),
            quote,
            form,
            quote.length() - form.length(),
            Optional.empty(),
            Optional.empty());
    return group.stream().anyMatch(voice -> voice.uses(chosen.form().other()))
        ? Optional.of(finding(group, chosen.form(), List.of(decided)))
        : Optional.empty();
  }

  private static Contradiction finding(List<Voice> group, Form habit, List<Saying> usual) {
    Voice first = group.getFirst();
    AddressWords words = AddressWords.of(first.language()).orElseThrow();
    List<Saying> odd =
        group.stream()
            .flatMap(voice -> firstOfEachSentence(voice, habit.other()).stream())
            .sorted(BY_PLACE)
            .toList();
    return Contradiction.of(
        Practice.FORM_OF_ADDRESS,
        Severity.WARNING,
        CONFIDENCE,
        words.question().replace("{0}", first.entry().channel()),
        first.language(),
        List.of(answer(habit.other(), words, odd), answer(habit, words, usual)));
  }

  private static List<Saying> firstOfEachSentence(Voice voice, Form form) {
    Map<Integer, Address> firsts =
        voice.addresses().stream()
            .filter(address -> address.form() == form)
            .collect(
                Collectors.toMap(
                    address -> address.sentence().index(),
                    address -> address,
                    (one, other) -> one,
                    TreeMap::new));
    return firsts.values().stream().map(Address::saying).toList();
  }

  private static Answer answer(Form form, AddressWords words, List<Saying> says) {
    return new Answer(form.id(), words.words(form).getFirst(), says);
  }
}
