package kbaudit.practice;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kbaudit.contradiction.Saying;
import kbaudit.document.Language;
import kbaudit.document.Passage;
import kbaudit.text.Sentence;
import kbaudit.text.Sentence.Role;
import kbaudit.text.Token;

/**
 * A word that addresses the customer, where it stands. What only looks like one is left out: "17
 * u", "a.u.b.", "u/je", a name ("Mijn Jouw"), "Sie" where a sentence begins and may mean "she", and
 * whatever the organisation does not say to the customer itself.
 */
record Address(Sentence sentence, Token token, Form form) {

  /** All of them in an entry, in reading order. */
  static List<Address> in(List<Sentence> entry, AddressWords words) {
    List<Address> found = new ArrayList<>();
    Map<Passage, Quotations> quoted = new IdentityHashMap<>();
    for (Sentence sentence : entry) {
      if (!isToCustomer(sentence, words)) {
        continue;
      }
      Quotations quotations =
          quoted.computeIfAbsent(sentence.passage(), passage -> new Quotations(passage.text()));
      for (int i = 0; i < sentence.tokens().size(); i++) {
        Token token = sentence.tokens().get(i);
        Optional<Form> form = form(sentence, i, words);
        if (form.isPresent() && !quotations.cover(sentence.text().start(token.from()))) {
          found.add(new Address(sentence, token, form.get()));
        }
      }
    }
    return found;
  }

  /** Questions may be the customer's, and who speaks of the customer speaks to a colleague. */
  private static boolean isToCustomer(Sentence sentence, AddressWords words) {
    return sentence.role() != Role.QUESTION
        && sentence.role() != Role.CUSTOMER_WORDS
        && sentence.tokens().stream().noneMatch(token -> words.agent().contains(lower(token)));
  }

  private static Optional<Form> form(Sentence sentence, int at, AddressWords words) {
    Token token = sentence.tokens().get(at);
    return token.isWord() && stands(sentence, token)
        ? words.form(lower(token)).filter(form -> isMeant(sentence, at, form))
        : Optional.empty();
  }

  /** Alone between spaces or stops, not part of an abbreviation, an address or "u/je". */
  private static boolean stands(Sentence sentence, Token token) {
    String text = sentence.text().value();
    boolean before = token.from() == 0 || "./-&@_#+'’".indexOf(text.charAt(token.from() - 1)) < 0;
    boolean after = token.to() == text.length() || "/-&@_+".indexOf(text.charAt(token.to())) < 0;
    boolean shortened =
        token.to() + 1 < text.length()
            && text.charAt(token.to()) == '.'
            && Character.isLetter(text.charAt(token.to() + 1));
    return before && after && !shortened;
  }

  private static boolean isMeant(Sentence sentence, int at, Form form) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    boolean capital = isCapital(token);
    Optional<Token> before = at == 0 ? Optional.empty() : Optional.of(tokens.get(at - 1));
    Optional<Token> after =
        at + 1 == tokens.size() ? Optional.empty() : Optional.of(tokens.get(at + 1));
    if (sentence.language() == Language.DE && form == Form.FORMAL) {
      return capital && before.filter(b -> b.isWord() || b.surface().equals(",")).isPresent();
    }
    if (lower(token).equals("vous") && after.filter(a -> lower(a).startsWith("pla")).isPresent()) {
      return false;
    }
    boolean hours = before.filter(b -> b.kind() == Token.Kind.NUMBER).isPresent();
    boolean name =
        before.isPresent()
            && sentence.language() != Language.DE
            && capital
            && (form == Form.INFORMAL || after.filter(Address::isCapital).isPresent());
    return !hours && !name;
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.surface().codePointAt(0));
  }

  private static String lower(Token token) {
    return token.surface().toLowerCase(Locale.ROOT);
  }

  Saying saying() {
    return new Saying(
        sentence.entry().channel(),
        sentence.entry().id(),
        sentence.text().location(token.from(), token.to()),
        sentence.text().value(),
        token.surface(),
        token.from(),
        sentence.entry().owner(),
        sentence.entry().updated());
  }
}
