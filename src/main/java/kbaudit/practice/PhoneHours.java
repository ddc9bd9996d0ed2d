package kbaudit.practice;

import java.util.ArrayList;
import java.util.List;
import kbaudit.claim.EntryReading;
import kbaudit.claim.Reading;
import kbaudit.contradiction.Saying;
import kbaudit.text.Sentence;
import kbaudit.value.Contact;
import kbaudit.value.Found;
import kbaudit.value.OpeningHours;
import kbaudit.value.Relation;
import kbaudit.value.Relations;

/**
 * When a telephone number is answered: both stand in one sentence, alone of their kind, so that the
 * hours are those of the number.
 */
record PhoneHours(Sentence sentence, Found phone, Found hours) {
  private static final String ALWAYS = "mo-su 00:00-24:00";

  static List<PhoneHours> in(EntryReading entry) {
    List<PhoneHours> all = new ArrayList<>();
    for (Reading reading : entry.readings()) {
      List<Found> phones = reading.values().stream().filter(PhoneHours::isPhone).toList();
      List<Found> hours =
          reading.values().stream().filter(v -> v.value() instanceof OpeningHours).toList();
      if (reading.sentence().role() == Sentence.Role.STATEMENT
          && phones.size() == 1
          && hours.size() == 1) {
        all.add(new PhoneHours(reading.sentence(), phones.getFirst(), hours.getFirst()));
      }
    }
    return all;
  }

  private static boolean isPhone(Found found) {
    return found.value() instanceof Contact contact && contact.type() == Contact.Type.PHONE;
  }

  String number() {
    return phone.value().canonical();
  }

  String numberAsWritten() {
    return sentence.text().value().substring(phone.from(), phone.to());
  }

  /** Only one that never closes against one that does: two sets of hours are for {@code time}. */
  boolean clash(PhoneHours other) {
    return isAlways() != other.isAlways()
        && !sentence.entry().scope().isApart(other.sentence.entry().scope())
        && Relations.relate(hours, other.hours) == Relation.DIFFERENT;
  }

  private boolean isAlways() {
    return hours.value().canonical().equals(ALWAYS);
  }

  Saying saying() {
    return Places.saying(sentence, hours.from(), hours.to());
  }

  String label() {
    return sentence.text().value().substring(hours.from(), hours.to());
  }
}
