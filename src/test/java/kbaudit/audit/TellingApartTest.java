package kbaudit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kbaudit.contradiction.Contradiction;
import kbaudit.contradiction.Severity;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Texts that look like a contradiction and are none, each beside the change that makes it one:
 * templates, cases within one sentence, release notes, questions, options, notations.
 */
class TellingApartTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Lexicon LEXICON = Lexicon.standard();

  @TempDir Path folder;

  @Test
  void branches_made_from_one_template_do_not_contradict_each_other() throws IOException {
    branch("alpha", "17");
    branch("beta", "18");
    branch("gamma", "19");
    branch("delta", "20");
    branch("epsilon", "21");
    assertThat(alarms()).isEmpty();
  }

  private void branch(String name, String hour) throws IOException {
    write(
        "branches/" + name + ".md",
        "# "
            + name
            + "\n\n## Until when are you open?\n\nThe workshop closes at "
            + hour
            + ":00.\n");
  }

  @Test
  void addresses_named_after_what_their_texts_are_about_are_two_desks() throws IOException {
    write(
        "faq/groups.md",
        "## Can we book as a group?\n\nMail groups@example.org with the size of your group.\n");
    write(
        "email/damage.md",
        "## Can we book after damage?\n\nMail damage@example.org with photos of the damage.\n");
    assertThat(alarms()).isEmpty();
  }

  @Test
  void a_number_with_two_digits_swapped_is_a_slip_and_another_desk_is_none() throws IOException {
    write("faq/contact.md", "## How do I reach you?\n\nPhone: 020 555 14 40, on weekdays.\n");
    write("email/wholesale.md", "## Wholesale\n\nThe trade desk is there on 020 555 14 60.\n");
    assertThat(alarms()).isEmpty();
    write("email/receipt.md", "## Receipt\n\nIn a hurry? Then ring us on 020 555 14 04.\n");
    assertThat(alarms()).isNotEmpty();
  }

  @Test
  void hours_of_working_days_and_of_sunday_go_together() throws IOException {
    write("faq/hours.md", "## Opening hours\n\nOn weekdays the shop closes at 18:00.\n");
    write("shop/card.md", "## Opening hours\n\nOn Sunday the shop closes at 16:00.\n");
    assertThat(alarms()).isEmpty();
    write("shop/card.md", "## Opening hours\n\nOn Monday the shop closes at 16:00.\n");
    assertThat(alarms()).isNotEmpty();
  }

  @Test
  void hours_under_the_name_of_a_day_meet_the_hours_of_that_day() throws IOException {
    write(
        "faq/hours.md",
        "## Opening hours\n\nWe are open on Saturday from 10:00 to 18:00 and on Sunday from 11:00"
            + " to 17:00.\n");
    write("shop/card.md", "## Opening hours on Sunday\n\nWe are open from 11:00 to 17:00.\n");
    assertThat(alarms()).isEmpty();
    write("shop/card.md", "## Opening hours on Sunday\n\nWe are open from 11:00 to 16:00.\n");
    assertThat(alarms()).isNotEmpty();
  }

  @Test
  void until_it_happens_and_once_it_has_happened_are_one_rule() throws IOException {
    write(
        "faq/order.md",
        "## Orders\n\nYou can change your order as long as it has not been packed.\n");
    write("email/order.md", "## Orders\n\nYou cannot change your order once it has been packed.\n");
    assertThat(alarms()).isEmpty();
    write("email/order.md", "## Orders\n\nYou cannot change your order.\n");
    assertThat(alarms()).isNotEmpty();
  }

  @Test
  void what_only_leaves_is_not_all_that_another_text_counts_up() throws IOException {
    write("faq/vouchers.md", "## Vouchers\n\nVouchers are valid online and in kiosks only.\n");
    write("email/vouchers.md", "## Vouchers\n\nVouchers are valid online and in our kiosks.\n");
    assertThat(alarms()).isEmpty();
    write("faq/vouchers.md", "## Vouchers\n\nVouchers are valid online only.\n");
    write("email/vouchers.md", "## Vouchers\n\nVouchers are valid online.\n");
    assertThat(alarms()).isEmpty();
    write("email/vouchers.md", "## Vouchers\n\nVouchers are valid online and in our kiosks.\n");
    assertThat(alarms()).isNotEmpty();
  }

  @Test
  void a_copy_of_a_sentence_that_says_only_agrees_with_it() throws IOException {
    String rule = "With every visit only the first number changes.\n";
    write("faq/number.md", "## What does the number mean?\n\n" + rule);
    write("app/number.md", "## What does the number mean?\n\n" + rule);
    assertThat(alarms()).isEmpty();
    write(
        "app/number.md",
        "## What does the number mean?\n\nWith every visit the first and the second number"
            + " change.\n");
    assertThat(alarms()).isNotEmpty();
  }

  @Test
  void students_and_seniors_may_pay_differently() throws IOException {
    write("faq/discount.md", "## Discounts\n\nStudents get a discount of 10%.\n");
    write("email/discount.md", "## Discounts\n\nSeniors get a discount of 15%.\n");
    assertThat(alarms()).isEmpty();
    write("email/discount.md", "## Discounts\n\nStudents get a discount of 15%.\n");
    assertThat(alarms()).isNotEmpty();
  }

  @Test
  void a_sentence_that_gives_both_answers_tells_two_cases_apart() throws IOException {
    write(
        "faq/refund.md",
        "## How long does a refund take?\n\nA refund takes 5 days by bank transfer and 10 days by"
            + " credit card.\n");
    write(
        "email/refund.md",
        "## How long does a refund take?\n\nThe refund takes 10 days by credit card.\n");
    assertThat(alarms()).isEmpty();
    write(
        "email/refund.md",
        "## How long does a refund take?\n\nThe refund takes 21 days by credit card.\n");
    assertThat(alarms()).isNotEmpty();
  }

  @Test
  void copies_with_two_cases_in_them_agree() throws IOException {
    String hosts =
        "## Which hosts must the firewall let through?\n\n- app.example.org\n- api.example.org\n";
    write("app/hosts.md", hosts);
    write("website/hosts.md", hosts);
    assertThat(alarms()).isEmpty();
  }

  @Test
  void release_notes_say_what_changed_that_day() throws IOException {
    write("faq/price.md", "## What does a lesson cost?\n\nA swimming lesson costs € 12.\n");
    write("news/notes.md", "## 3 March 2024\n\nA swimming lesson costs € 11.\n");
    assertThat(alarms()).isEmpty();
    write("news/notes.md", "## What does a lesson cost?\n\nA swimming lesson costs € 11.\n");
    assertThat(alarms()).isNotEmpty();
  }

  @Test
  void a_question_repeated_in_a_mail_states_nothing() throws IOException {
    write(
        "faq/bon.md", "## Hoelang is de cadeaubon geldig?\n\nDe cadeaubon is drie jaar geldig.\n");
    write(
        "email/bon.md",
        "## Geldigheid cadeaubon\n\nU vraagt of de cadeaubon na twee jaar nog geldig is.\n");
    assertThat(alarms()).isEmpty();
    write(
        "email/bon.md",
        "## Hoelang is de cadeaubon geldig?\n\nDe cadeaubon is twee jaar geldig.\n");
    assertThat(alarms()).isNotEmpty();
  }

  @Test
  void a_national_number_is_one_number_in_every_language() throws IOException {
    write("faq/nl.md", "## Hoe bereik ik jullie?\n\nBel onze klantenservice op 088 555 01 00.\n");
    write("faq/fr.md", "## Comment vous joindre ?\n\nAppelez notre service au 088 555 01 00.\n");
    assertThat(alarms()).isEmpty();
  }

  @Test
  void twelve_months_cost_what_the_year_costs() throws IOException {
    write("faq/sub.md", "## Wat kost het abonnement?\n\nHet abonnement kost € 3 per maand.\n");
    write("email/sub.md", "## Wat kost het abonnement?\n\nHet abonnement kost € 36.\n");
    assertThat(alarms()).isEmpty();
    write("email/sub.md", "## Wat kost het abonnement?\n\nHet abonnement kost € 5 per maand.\n");
    assertThat(alarms()).isNotEmpty();
  }

  @Test
  void free_of_charge_stands_against_a_price() throws IOException {
    write("faq/park.md", "## Wat kost parkeren?\n\nParkeren op ons terrein is gratis.\n");
    write("shop/park.md", "## Wat kost parkeren?\n\nParkeren op ons terrein is kosteloos.\n");
    assertThat(alarms()).isEmpty();
    write("shop/park.md", "## Wat kost parkeren?\n\nParkeren op ons terrein kost € 4.\n");
    assertThat(told()).anySatisfy(f -> assertThat(f.rule().id()).isEqualTo("cost"));
  }

  @Test
  void only_one_way_clashes_with_another_and_not_with_itself() throws IOException {
    write(
        "faq/stop.md", "## Hoe zeg ik op?\n\nOpzeggen van uw abonnement kan alleen telefonisch.\n");
    write("chat/stop.md", "## Hoe zeg ik op?\n\nUw abonnement opzeggen kan telefonisch.\n");
    assertThat(told()).isEmpty();
    write("chat/stop.md", "## Hoe zeg ik op?\n\nUw abonnement opzeggen kan via WhatsApp.\n");
    assertThat(told()).anySatisfy(f -> assertThat(f.rule().id()).isEqualTo("exclusivity"));
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** What stops a change. */
  private List<Contradiction> alarms() {
    return told().stream().filter(f -> f.severity() != Severity.NOTE).toList();
  }

  /** Notes included. */
  private List<Contradiction> told() {
    return Audit.run(
            folder, Options.on(TODAY), AuditOptions.defaults(TODAY), Progress.SILENT, LEXICON)
        .findings();
  }
}
