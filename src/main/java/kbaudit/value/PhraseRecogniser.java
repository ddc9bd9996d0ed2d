package kbaudit.value;

import org.jspecify.annotations.Nullable;

/**
 * Fixed wordings: those that imply a value ("de volgende dag", "volljährig", "never expires"), and
 * those that look like one and are none ("in één keer", "one of").
 */
final class PhraseRecogniser implements Recogniser {

  @Override
  public @Nullable Match at(Words words, int index) {
    Phrases.Hit implied = words.speech().section("implied").at(words, index);
    Phrases.Hit none = words.speech().section("not a value").at(words, index);
    if (none != null && isCounting(words, none)) {
      return null;
    }
    if (implied == null || none != null && none.next() > implied.next()) {
      return none == null ? null : Match.nothing(index, none.next());
    }
    if (implied.meaning().startsWith("age") && isCounted(words, index)) {
      return Match.nothing(index, implied.next());
    }
    return switch (implied.meaning()) {
      case "unlimited" -> Match.of(index, implied.next(), Span.UNLIMITED);
      case "age>=18" ->
          Match.implied(index, implied.next(), new Age(Amount.of(18)), Bound.AT_LEAST);
      case "age<18" ->
          Match.implied(index, implied.next(), new Age(Amount.of(18)), Bound.LESS_THAN);
      case "PT1H" -> within(index, implied.next(), Unit.HOUR);
      case "P1W" -> within(index, implied.next(), Unit.WEEK);
      case "P1M" -> within(index, implied.next(), Unit.MONTH);
      case "P1Y" -> within(index, implied.next(), Unit.YEAR);
      case "P2M" -> span(index, implied.next(), 2, Unit.MONTH);
      case "P2W" -> span(index, implied.next(), 2, Unit.WEEK);
      case "P2WD" -> span(index, implied.next(), 2, Unit.WORKING_DAY);
      case "P2D" -> span(index, implied.next(), 2, Unit.DAY);
      case "P1WD" -> span(index, implied.next(), 1, Unit.WORKING_DAY);
      case "P1D" -> span(index, implied.next(), 1, Unit.DAY);
      case "EUR10", "GBP10", "GBP5" -> note(index, implied);
      default -> span(index, implied.next(), 0, Unit.DAY);
    };
  }

  /** "Two adults" are guests to be counted, and set no age. */
  private static boolean isCounted(Words words, int index) {
    Word before = words.get(index - 1);
    return before.digits() || words.speech().section("number").contains(before.norm());
  }

  /** "Les deux" are both, "les deux premiers jours" are two days. */
  private static boolean isCounting(Words words, Phrases.Hit none) {
    Speech speech = words.speech();
    return words.is(none.next() - 1, "deux")
        && (speech.section("unit filler").has(words, none.next())
            || speech.section("unit").has(words, none.next()));
  }

  /** "Een tientje", "a fiver": a currency and an amount. */
  private static Match note(int index, Phrases.Hit note) {
    String currency = note.meaning().substring(0, 3);
    Amount amount = Amount.of(Long.parseLong(note.meaning().substring(3)));
    return Match.implied(index, note.next(), new Money(amount, currency), null);
  }

  /** "Binnen het uur", "within the hour". */
  private static Match within(int from, int next, Unit unit) {
    return Match.implied(from, next, new Span(Amount.of(1), unit), Bound.AT_MOST);
  }

  private static Match span(int from, int next, int amount, Unit unit) {
    return Match.implied(from, next, new Span(Amount.of(amount), unit), null);
  }
}
