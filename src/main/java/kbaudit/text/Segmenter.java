package kbaudit.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import kbaudit.document.Entry;
import kbaudit.document.Language;
import kbaudit.document.Passage;
import kbaudit.document.Text;

/**
 * Entry → sentences. The JDK's break iterator proposes; a list of abbreviations and the ordinals of
 * German dates take back what it splits too eagerly (measured: no worse than the larger segmenters
 * on customer-service text).
 */
public final class Segmenter {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "bijv", "bv", "d.w.z", "dwz", "o.a", "oa", "i.v.m", "ivm", "m.b.t", "m.u.v", "t.a.v",
          "t.o.v", "t/m", "e.d", "enz", "evt", "incl", "excl", "max", "min", "ca", "nr", "tel",
          "dhr", "mevr", "mw", "art", "afd", "blz", "p.p", "pp", "p.s", "z.s.m", "resp", "e.g",
          "i.e", "etc", "mr", "mrs", "ms", "dr", "st", "no", "approx", "ext", "vs", "p.m", "a.m",
          "z.b", "bzw", "u.a", "d.h", "inkl", "exkl", "zzgl", "ggf", "usw", "str", "hr", "fr",
          "nr.", "abs", "ca.", "evtl", "mind", "mo", "di", "mi", "do", "sa", "so", "tél", "p.ex",
          "ex", "env", "m", "mme", "mlle", "n°", "av", "bd", "cf", "ttc", "ht");
  private static final Set<String> MONTHS =
      Set.of(
          "januar",
          "februar",
          "märz",
          "april",
          "mai",
          "juni",
          "juli",
          "august",
          "september",
          "oktober",
          "november",
          "dezember");

  /** Before an ordinal number: "bis in den 4. Stock", "Vollendung des 16. Lebensjahres". */
  private static final Set<String> ORDINAL_BEFORE =
      Set.of(
          "den",
          "dem",
          "der",
          "des",
          "das",
          "im",
          "am",
          "vom",
          "zum",
          "ins",
          "ab",
          "jeden",
          "jedes",
          "deinem",
          "ihrem",
          "seinem",
          "deinen",
          "ihren",
          "seinen",
          "vollendetem",
          "vollendeten",
          "vollendetes");

  /** After an ordinal number: "die 2. Mahnung"; "drücken Sie die 2. Danach …" ends there. */
  private static final Set<String> ORDINAL_AFTER =
      Set.of(
          "lebensjahr",
          "lebensjahres",
          "geburtstag",
          "geburtstages",
          "geburtstags",
          "tag",
          "tages",
          "werktag",
          "werktages",
          "werktags",
          "arbeitstag",
          "arbeitstages",
          "monat",
          "monats",
          "quartal",
          "quartals",
          "mahnung",
          "klasse",
          "rate",
          "stock",
          "etage",
          "obergeschoss");

  /** In characters. What is longer is a table or a list that lost its lines: cut at a space. */
  private static final int LONGEST_SENTENCE = 2_000;

  private static final int LONGEST_WORD = 40;

  private final MainLanguage main;

  /**
   * @param main taken for an entry too short to tell
   */
  public Segmenter(MainLanguage main) {
    this.main = main;
  }

  /** For all texts of a knowledge base. */
  public static Segmenter of(Collection<Entry> entries, Optional<Language> declared) {
    return new Segmenter(new MainLanguage.Census().of(entries, declared));
  }

  /** The language the entry declares, else the one its words show. */
  public Language languageOf(Entry entry) {
    return entry
        .language()
        .flatMap(Language::of)
        .orElseGet(() -> LanguageGuess.of(words(entry), main));
  }

  /** True when the entry declares, or its words show, a language that kbaudit does not read. */
  public static boolean isForeign(Entry entry) {
    return entry.language().isPresent()
        ? entry.language().flatMap(Language::of).isEmpty()
        : LanguageGuess.isForeign(words(entry));
  }

  static String words(Entry entry) {
    StringBuilder all = new StringBuilder();
    entry
        .title()
        .filter(t -> !entry.titleIsName())
        .ifPresent(t -> all.append(t.value()).append('\n'));
    entry.passages().forEach(p -> all.append(p.text().value()).append('\n'));
    return all.toString();
  }

  public List<Sentence> sentences(Entry entry) {
    return sentences(entry, languageOf(entry));
  }

  /** The same where {@link #languageOf} has been asked already. */
  public List<Sentence> sentences(Entry entry, Language language) {
    List<Sentence> sentences = new ArrayList<>();
    Boilerplate boilerplate = new Boilerplate(language);
    for (Passage passage : entry.passages()) {
      if (passage.kind() == Passage.Kind.BUTTON) {
        continue;
      }
      for (Text text : split(passage.text(), language)) {
        for (Boilerplate.Part part : boilerplate.parts(text)) {
          List<Token> tokens = Tokenizer.tokens(part.text().value(), language);
          if (!tokens.isEmpty()) {
            sentences.add(
                new Sentence(
                    entry, passage, language, sentences.size(), part.text(), tokens, part.role()));
          }
        }
      }
    }
    return sentences;
  }

  static List<Text> split(Text text, Language language) {
    List<Text> pieces = new ArrayList<>();
    int lineStart = 0;
    String value = text.value();
    for (int i = 0; i <= value.length(); i++) {
      if (i == value.length() || (value.charAt(i) == '\n' && endsLine(value, lineStart, i))) {
        splitLine(text, lineStart, i, language, pieces);
        lineStart = i + 1;
      }
    }
    return pieces;
  }

  /**
   * A line break ends a sentence, unless the line was merely wrapped: a long line without a stop,
   * or a small letter after it.
   */
  private static boolean endsLine(String value, int lineStart, int at) {
    int next = at + 1;
    while (next < value.length() && (value.charAt(next) == ' ' || value.charAt(next) == '\t')) {
      next++;
    }
    if (next >= value.length() || value.charAt(next) == '\n') {
      return true;
    }
    int last = at - 1;
    while (last > lineStart && isSpace(value.charAt(last))) {
      last--;
    }
    boolean stopped = last >= lineStart && ".!?:;".indexOf(value.charAt(last)) >= 0;
    boolean comma = last >= lineStart && value.charAt(last) == ',';
    if (Character.isLowerCase(value.codePointAt(next))) {
      return stopped;
    }
    return stopped || comma || at - lineStart < 55 || "-•*–".indexOf(value.charAt(next)) >= 0;
  }

  private static void splitLine(Text text, int from, int to, Language language, List<Text> pieces) {
    String line = text.value().substring(from, to);
    if (line.isBlank()) {
      return;
    }
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.of(language.code()));
    breaks.setText(line);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < line.length() && (continues(line, end) || isAnd(line, end, language))) {
        continue;
      }
      addPieces(text, from + start, from + end, pieces);
      start = end;
    }
  }

  /** Social replies end sentences with an emoji: it does so before a capital letter. */
  private static void addPieces(Text text, int from, int to, List<Text> pieces) {
    int start = from;
    int words = 0;
    for (int i = from; i < to; ) {
      int c = text.value().codePointAt(i);
      int next = i + Character.charCount(c);
      words += Character.isLetter(c) ? 1 : 0;
      if (isEmoji(c) && words > 0 && startsSentence(text.value(), next, to)) {
        add(text, start, next, pieces);
        start = next;
        words = 0;
      }
      i = next;
    }
    add(text, start, to, pieces);
  }

  private static void add(Text text, int from, int to, List<Text> pieces) {
    int start = from;
    while (to - start > LONGEST_SENTENCE) {
      int end = spaceBefore(text.value(), start, start + LONGEST_SENTENCE);
      add(text, start, end, pieces);
      start = end;
    }
    Text piece = text.slice(start, to).strip();
    if (piece.length() > 0) {
      pieces.add(piece);
    }
  }

  /** Where to cut at the latest: at the last space, or within a word that is longer than that. */
  private static int spaceBefore(String value, int from, int latest) {
    int i = latest;
    while (i > from && !isSpace(value.charAt(i))) {
      i--;
    }
    boolean inPair = Character.isLowSurrogate(value.charAt(latest));
    return i > from ? i : inPair ? latest - 1 : latest;
  }

  private static boolean isEmoji(int c) {
    return c >= 0x1F000 || (c >= 0x2600 && c <= 0x27BF);
  }

  private static boolean startsSentence(String value, int from, int to) {
    int i = from;
    while (i < to
        && (isSpace(value.charAt(i)) || value.charAt(i) == 0xFE0F || value.charAt(i) == 0x200D)) {
      i++;
    }
    return i > from && i < to && Character.isUpperCase(value.codePointAt(i));
  }

  /**
   * True when the break before {@code end} is none: after an abbreviation, inside a date, before a
   * lower-case letter.
   */
  private static boolean continues(String line, int end) {
    int stop = lastVisible(line, end);
    int next = firstVisible(line, end);
    if (stop < 0 || line.charAt(stop) != '.' || next == line.length()) {
      return false;
    }
    String word = lastWord(line, stop);
    int after = line.codePointAt(next);
    if (Character.isLowerCase(after) || ABBREVIATIONS.contains(word)) {
      return !endsClearly(word, after);
    }
    boolean ordinal =
        !word.isEmpty() && word.chars().allMatch(Character::isDigit) && word.length() <= 2;
    return ordinal
        && (MONTHS.contains(firstWord(line, next))
            || ORDINAL_AFTER.contains(firstWord(line, next))
            || ORDINAL_BEFORE.contains(
                lastWord(line, lastVisible(line, stop - word.length()) + 1)));
  }

  /** "Di u. Do 10-12 Uhr"; in Dutch "u." ends a sentence. */
  private static boolean isAnd(String line, int end, Language language) {
    int stop = lastVisible(line, end);
    return language == Language.DE
        && stop > 0
        && line.charAt(stop) == '.'
        && lastWord(line, stop).equals("u");
  }

  /** "etc. Daarna …": abbreviations that end sentences more often than not. */
  private static boolean endsClearly(String word, int after) {
    return Set.of("etc", "enz", "usw", "no", "do", "so", "m", "min", "mo", "di", "fr")
            .contains(word)
        && Character.isUpperCase(after);
  }

  /** White space, the no-break kinds too: "30.&nbsp;April". */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Index of the last character before {@code end} that is no white space, -1 for none. */
  private static int lastVisible(String line, int end) {
    int i = end - 1;
    while (i >= 0 && isSpace(line.charAt(i))) {
      i--;
    }
    return i;
  }

  private static int firstVisible(String line, int from) {
    int i = from;
    while (i < line.length() && isSpace(line.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The word that ends at {@code end}; of a very long one its end. */
  private static String lastWord(String line, int end) {
    int i = end;
    int least = Math.max(0, end - LONGEST_WORD);
    while (i > least && !isSpace(line.charAt(i - 1)) && line.charAt(i - 1) != '(') {
      i--;
    }
    return line.substring(i, end).toLowerCase(Locale.ROOT);
  }

  private static String firstWord(String line, int from) {
    int i = from;
    int most = Math.min(line.length(), from + LONGEST_WORD);
    while (i < most && Character.isLetter(line.charAt(i))) {
      i++;
    }
    return line.substring(from, i).toLowerCase(Locale.ROOT);
  }
}
