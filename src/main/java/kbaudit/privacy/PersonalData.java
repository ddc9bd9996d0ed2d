package kbaudit.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The kinds of personal data that are looked for, surest first: what an earlier kind found a later
 * one does not look at. Every pattern is bounded in length and starts at an edge of a word, so that
 * a text without any costs time in proportion to its length.
 */
public enum PersonalData {
  /** Of people; those of a department ({@code info@}, {@code klantenservice@}) stay. */
  EMAIL(
      "(?<![\\p{L}\\p{N}._%+-])([\\p{L}\\p{N}._%+-]{1,64}+@[\\p{L}\\p{N}-]{1,63}+(?:\\.[\\p{L}\\p{N}-]{1,63}+){1,6})"),
  /** By form alone: a mistyped account is as private as a right one. */
  IBAN(
      "(?<![\\p{L}\\p{N}])([A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?)(?![\\p{L}\\p{N}])"),
  /** The number after a word for it, or any number of five and more digits after "order". */
  NUMBER(
      "(?iu)(?<!\\p{L})(?:(?:bestel|order|klant|factuur|polis|contract|dossier|zaak|ticket|relatie|lid|account|bestell|auftrags|kunden|rechnungs|vertrags|vorgangs)(?:nummer|nr)"
          + "|(?:order|customer|invoice|policy|contract|case|ticket|account|member(?:ship)?|reference|booking) (?:number|no|nr|id)"
          + "|(?:numéro|n°|no) de (?:commande|client|facture|contrat|dossier)"
          + "|(?:order|bestelling|bestellung|commande|ticket|factuur|facture|rechnung|invoice)(?= ?#? ?[A-Z-]{0,4}\\d{5}))"
          + "[.:]?(?: (?:is|ist|est|van|of))?[ :#]{0,3}([A-Z]{0,4}-?\\d[A-Z0-9-]{2,20})"),
  /** House number and postcode together, with the street before them where there is one. */
  ADDRESS(
      "(?<![\\p{L}\\p{N}])("
          + "(?:\\p{Lu}[\\p{L}.'’-]{1,30} ){0,4}\\d{1,5}(?:[- ]?[a-zA-Z0-9]{1,3})?,? \\d{4} ?[A-Z]{2}(?!\\p{L})"
          + "|\\d{4} ?[A-Z]{2},? (?:(?:nr\\.?|huisnummer|nummer) )?\\d{1,5}(?: ?[a-zA-Z](?!\\p{L}))?"
          + "|(?:\\p{Lu}[\\p{L}.'’-]{1,30} ){1,3}\\d{1,4} ?[a-z]?, ?\\d{5} \\p{Lu}\\p{L}{1,30}"
          + "|\\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|place|chemin|allée|quai|impasse) [^,.;\\d]{2,40}+,? ?\\d{5} \\p{Lu}\\p{L}{1,30}"
          + "|\\d{1,4}[a-z]? (?:\\p{Lu}[\\p{L}.'’-]{1,30},? ){1,6}[A-Z]{1,2}\\d[A-Z0-9]? ?\\d[A-Z]{2}"
          + ")(?![\\p{L}\\p{N}])"),
  /** Nine digits and more that begin as phone numbers do. */
  PHONE("(?<![\\p{L}\\p{N}])((?:\\+|\\(?0)\\d(?:[ ()./-]{0,3}\\d){7,15})(?![\\p{L}\\p{N}])"),
  /** After a greeting, a title or "my name is", over a signature, or before a phone number. */
  NAME(
      "(?:(?:^|[\\n.!?:,\"“„«] ?)(?i:beste|geachte|hallo|hoi|hey|hi|dag|lieve|dear|hello|lieber?|sehr geehrter?|bonjour|bonsoir|chère?|salut)"
          + "|(?i:groet|groeten|groetjes|regards|wishes|cheers|sincerely|grüßen|grüße|gruß|cordialement|salutations)[,.!]?"
          + "|(?<!\\p{L})(?i:mijn naam is|u spreekt met|je spreekt met|my name is|you(?:'re| are) speaking (?:with|to)|mein name ist|ich heiße|je m['’]appelle)"
          + "|(?<!\\p{L})(?i:de heer|mevrouw|mevr\\.|dhr\\.|meneer|mr\\.?|mrs\\.?|ms\\.?|miss|herrn?|frau|monsieur|madame|mme)"
          + "|(?<=\\p{Ll})(?= \\p{Lu}[\\p{L} .'’-]{0,60} (?:op|on|at|via|unter|au) (?:\\+|\\(?0)\\d))"
          + "\\s{1,3}((?:(?i:de heer|mevrouw|familie|mr\\.?|mrs\\.?|ms\\.?|herr|frau|monsieur|madame) )?"
          + Words.NAME
          + "(?: "
          + Words.NAME
          + "){0,3})");

  private final Pattern pattern;

  PersonalData(String regex) {
    pattern = Pattern.compile(regex);
  }

  /**
   * A place in a text.
   *
   * @param from offset of the first character
   * @param to offset after the last one
   */
  public record Found(PersonalData kind, int from, int to) {
    boolean overlaps(int start, int end) {
      return from < end && start < to;
    }
  }

  /** What stands in its place. */
  String mask() {
    return "‹" + name().toLowerCase(Locale.ROOT) + "›";
  }

  /** Everything in a text, in order, none overlapping. */
  public static List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    BitSet taken = new BitSet();
    for (PersonalData kind : values()) {
      Matcher matcher = kind.pattern.matcher(text);
      while (matcher.find()) {
        int from = matcher.start(1);
        int to = matcher.end(1);
        int next = taken.nextSetBit(from);
        if ((next < 0 || next >= to) && kind.isMeant(matcher.group(1))) {
          all.add(new Found(kind, from, to));
          taken.set(from, to);
        }
      }
    }
    all.sort(Comparator.comparingInt(Found::from));
    return all;
  }

  private boolean isMeant(String text) {
    return switch (this) {
      case EMAIL -> !Words.isDepartment(text.substring(0, text.indexOf('@')));
      case IBAN -> text.chars().filter(Character::isDigit).count() >= 8;
      case NUMBER -> text.chars().filter(Character::isDigit).count() >= 3;
      case NAME -> !Words.isAnybody(text.split("[ .-]", 2)[0].toLowerCase(Locale.ROOT));
      case ADDRESS, PHONE -> true;
    };
  }

  /** What is written like personal data and is none. */
  private static final class Words {
    /** A capitalised word, with the small words that Dutch, German and French names have. */
    static final String NAME =
        "(?:(?:van|von|de|den|der|ter|ten|te|zu|du|le|la|'t) ){0,3}+\\p{Lu}[\\p{L}'’-]{0,40}+\\.?";

    private static final Set<String> ADDRESSED =
        words(
            "klant klanten relatie lezer gast gasten allemaal team lid leden collega bezoeker huurder"
                + " customer customers sir madam guest guests all everyone there team member members colleague reader"
                + " kunde kundin kunden damen herren gast gäste team mitglied"
                + " client cliente clients madame monsieur mesdames messieurs équipe tous");

    private static final Set<String> DEPARTMENTS =
        words(
            "info contact service services klantenservice klantcontact klacht klachten support help helpdesk sales verkoop"
                + " hello hallo hi hoi team office mail post privacy avg gdpr returns return retour retouren ruilen"
                + " administratie finance factuur facturen billing invoice invoices accounts debiteuren order orders bestelling"
                + " bestellingen webshop shop winkel store receptie reception balie desk press pers jobs vacatures hr security"
                + " abuse noreply no reply newsletter nieuwsbrief reservations reserveren booking bookings events customer care"
                + " customerservice customercare kundenservice kundendienst kontakt buchhaltung rechnung bestellung versand"
                + " serviceclient client clients commande commandes facturation bonjour accueil claims schade garantie warranty");

    private static Set<String> words(String all) {
      return Arrays.stream(all.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** A word that is written like a name: whoever reads it, or a department. */
    static boolean isAnybody(String word) {
      return ADDRESSED.contains(word) || DEPARTMENTS.contains(word);
    }

    /** Every part is a word for a department or a country code. */
    static boolean isDepartment(String mailbox) {
      for (String part : mailbox.toLowerCase(Locale.ROOT).split("[._%+-]+")) {
        if (part.length() != 2 && !DEPARTMENTS.contains(part)) {
          return false;
        }
      }
      return true;
    }
  }
}
