package kbaudit.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kbaudit.document.Language;
import kbaudit.text.Token;
import kbaudit.value.Bound;
import kbaudit.value.Found;
import kbaudit.value.Members;

/**
 * Claims that count something up: "Je betaalt met iDEAL, PayPal of Klarna". A list that says itself
 * that there is more ("onder andere", "such as") makes none.
 */
final class SetClaims {
  private static final int LONGEST_ITEM = 4;
  private static final Map<Language, Set<String>> AND =
      Map.of(
          Language.NL, Set.of("en", "of", "&"),
          Language.EN, Set.of("and", "or", "&"),
          Language.DE, Set.of("und", "oder", "sowie", "&"),
          Language.FR, Set.of("et", "ou", "&"));

  /** "<b>Pro</b> Haushalt und Jahr", "10 € <b>pro</b> Nacht und Tier". */
  private static final Set<String> RATE = Set.of("pro", "je");

  private static final Set<String> OPENING =
      Set.of(
          "für",
          "an",
          "in",
          "im",
          "am",
          "mit",
          "ohne",
          "pro",
          "bei",
          "zu",
          "von",
          "vom",
          "per",
          "auf",
          "aus",
          "nach",
          "vor",
          "unter",
          "über",
          "bis",
          "ab",
          "seit",
          "alle",
          "nur",
          "auch",
          "zwischen",
          "gegen",
          "zum",
          "zur",
          "ihre",
          "ihren",
          "ihr",
          "unsere",
          "ein",
          "eine",
          "die",
          "der",
          "das",
          "den",
          "dem",
          "des",
          "keine",
          "sie",
          "wir",
          "du",
          "bitte",
          "neben",
          "statt",
          "außer",
          "während",
          "wegen",
          "trotz",
          "durch",
          "als",
          "via",
          "beim",
          "ins");

  private static final Set<String> BEING =
      Set.of("sein", "ist", "sind", "haben", "hat", "werden", "wird");

  private static final Set<String> OPEN = Set.of("example", "among-others", "such-as");

  private final Subjects subjects;
  private final Contrasts contrasts;

  SetClaims(Subjects subjects, Contrasts contrasts) {
    this.subjects = subjects;
    this.contrasts = contrasts;
  }

  List<Claim> find(EntryReading entry, Reading reading) {
    List<Token> tokens = reading.sentence().tokens();
    Set<String> and = AND.getOrDefault(reading.sentence().language(), Set.of());
    List<Claim> claims = new ArrayList<>();
    if (reading.stances().stream().anyMatch(OPEN::contains)) {
      return claims;
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean range = isWord(tokens.get(i - 1), "tot") && isWord(tokens.get(i + 1), "met");
      if (and.contains(SentenceReader.lower(tokens.get(i).surface())) && !range) {
        list(reading, i).map(list -> claim(entry, reading, list)).ifPresent(claims::add);
      }
    }
    return claims;
  }

  /** "Van maandag <b>tot en met</b> zaterdag" leaves out what stands between them. */
  private static boolean isWord(Token token, String word) {
    return SentenceReader.lower(token.surface()).equals(word);
  }

  /** The list whose last two items stand beside the conjunction at the index. */
  private static Optional<Found> list(Reading reading, int and) {
    List<Token> tokens = reading.sentence().tokens();
    List<Item> items = new ArrayList<>();
    Optional<Item> last = after(reading, and + 1);
    int end = and - (tokens.get(and - 1).surface().equals(",") ? 1 : 0);
    boolean more = last.isPresent();
    while (more) {
      int comma = commaBefore(tokens, end);
      more = comma >= 0 && end - comma - 1 <= LONGEST_ITEM;
      Optional<Item> item = more ? item(reading, comma + 1, end) : before(reading, end);
      if (item.isEmpty()) {
        return Optional.empty();
      }
      items.addFirst(item.get());
      end = comma;
    }
    if (items.isEmpty() || last.isEmpty() || isRate(reading, items.getFirst().from() - 1)) {
      return Optional.empty();
    }
    items.add(last.get());
    Members members = new Members(items.stream().map(Item::keys).toList());
    return Optional.of(
        new Found(
            tokens.get(items.getFirst().from()).from(),
            tokens.get(last.get().to() - 1).to(),
            members,
            Bound.EXACT,
            Optional.empty(),
            false,
            false));
  }

  private static boolean isRate(Reading reading, int at) {
    return reading.sentence().language() == Language.DE
        && at >= 0
        && RATE.contains(SentenceReader.lower(reading.sentence().tokens().get(at).surface()));
  }

  /** An item: tokens from (inclusive) to (exclusive), and what names it. */
  private record Item(int from, int to, Set<String> keys) {}

  private static int commaBefore(List<Token> tokens, int end) {
    for (int i = end - 1; i >= 0 && i >= end - 1 - LONGEST_ITEM; i--) {
      if (tokens.get(i).kind() == Token.Kind.SIGN) {
        return tokens.get(i).surface().equals(",") ? i : -1;
      }
    }
    return -1;
  }

  /** The last thing named before the index: where the first item begins is not marked. */
  private static Optional<Item> before(Reading reading, int end) {
    int from = -1;
    for (Term term : reading.terms()) {
      if (term.to() <= end && term.to() >= end - 1 && term.from() >= end - LONGEST_ITEM) {
        from = from < 0 ? term.from() : Math.max(from, term.from());
      }
    }
    List<Token> tokens = reading.sentence().tokens();
    while (from > 0
        && isName(tokens.get(from))
        && isName(tokens.get(from - 1))
        && !isOpening(reading, from - 1)) {
      from--;
    }
    return from < 0 ? Optional.empty() : item(reading, from, end);
  }

  /** The first thing named after the conjunction, with the words that belong to it. */
  private static Optional<Item> after(Reading reading, int from) {
    List<Token> tokens = reading.sentence().tokens();
    int end = from;
    while (end < tokens.size()
        && end < from + LONGEST_ITEM
        && tokens.get(end).kind() != Token.Kind.SIGN) {
      end++;
    }
    int first = end;
    for (Term term : reading.terms()) {
      if (term.from() >= from && term.from() < first) {
        first = term.from();
      }
    }
    if (first == end || first - from > 2) {
      return Optional.empty();
    }
    int to = first;
    for (int next = first; next <= end && next > to - 1; ) {
      to = next;
      next = endOfTerm(reading, to, end);
    }
    // "De Vlieger", "Google Pay": names of several words
    while (first > from && isName(tokens.get(first)) && isName(tokens.get(first - 1))) {
      first--;
    }
    while (to > first && to < end && isName(tokens.get(to)) && isName(tokens.get(to - 1))) {
      to++;
    }
    return item(reading, first, to);
  }

  /** Index after the terms that begin at the token, -1 when none does or a verb does. */
  private static int endOfTerm(Reading reading, int from, int end) {
    int to = -1;
    for (Term term : reading.terms()) {
      if (term.from() == from && term.to() <= end) {
        to = Math.max(to, term.to());
      }
    }
    boolean verb =
        reading.mentions().stream()
            .anyMatch(m -> m.from() == from && m.concept().kind().equals("action"));
    return verb ? -1 : to;
  }

  /** "<b>In</b> Zeist, Doorn and Rhenen": the capital of a first word makes no name of it. */
  private static boolean isOpening(Reading reading, int at) {
    String word = SentenceReader.lower(reading.sentence().tokens().get(at).surface());
    Language language = reading.sentence().language();
    return language == Language.DE
        ? OPENING.contains(word)
        : at == 0 && ProperNames.leadsToPlace(word, language);
  }

  private static boolean isName(Token token) {
    return token.isWord() && Character.isUpperCase(token.surface().charAt(0));
  }

  private static Optional<Item> item(Reading reading, int from, int to) {
    List<Token> tokens = reading.sentence().tokens();
    boolean name = to - from > 1 && tokens.subList(from, to).stream().allMatch(SetClaims::isName);
    boolean french = reading.sentence().language() == Language.FR;
    List<Term> terms =
        reading.terms().stream().filter(t -> t.from() >= from && t.to() <= to).toList();
    int head =
        french
            ? terms.stream().mapToInt(Term::from).min().orElse(-1)
            : terms.stream().mapToInt(Term::to).max().orElse(-1);
    Set<String> keys = new TreeSet<>();
    for (Term term : terms) {
      // Of a name of several words none alone names it: "Google Pay", "Garmin Pay".
      if (name
          ? term.from() == from && term.to() == to
          : head == (french ? term.from() : term.to())) {
        keys.add(term.key());
      }
    }
    if (name) {
      keys.add(
          "n:"
              + tokens.subList(from, to).stream()
                  .map(t -> SentenceReader.lower(t.surface()))
                  .collect(Collectors.joining(" ")));
    }
    boolean value =
        reading.values().stream()
            .anyMatch(f ->
                from < to
                    && f.from() < tokens.get(to - 1).to()
                    && f.to() > tokens.get(from).from());
    return keys.isEmpty() || value || isRate(reading, from) || isGermanVerb(reading, from, to, keys)
        ? Optional.empty()
        : Optional.of(new Item(from, to, keys));
  }

  /**
   * "Mit dem Tag der Zustellung und <b>beträgt</b>", "muss 21 <b>sein</b> und …": what German
   * writes small is an item only when it has a meaning of its own, as "bar" and "telefonisch" have.
   */
  private static boolean isGermanVerb(Reading reading, int from, int to, Set<String> keys) {
    List<String> words =
        reading.sentence().tokens().subList(from, to).stream().map(Token::surface).toList();
    boolean small =
        Character.isLowerCase(words.getLast().codePointAt(0))
            && keys.stream().noneMatch(key -> key.startsWith("c:"));
    return reading.sentence().language() == Language.DE
        && (small || words.stream().anyMatch(BEING::contains));
  }

  private Claim claim(EntryReading entry, Reading reading, Found list) {
    int clause = reading.clauseOf(list.from());
    Map<String, Double> focus = new HashMap<>();
    for (Term term : reading.terms()) {
      Token token = reading.sentence().tokens().get(term.from());
      if (token.from() < list.from() || token.from() >= list.to()) {
        focus.merge(term.key(), term.weight(), Math::max);
      }
    }
    return new Claim(
        ClaimKind.SET,
        reading,
        list.from(),
        list.to(),
        Optional.of(list),
        Optional.empty(),
        Slot.PLAIN,
        subjects.of(entry, reading, clause),
        focus,
        contrasts.over(entry, reading),
        Conditions.in(reading));
  }
}
