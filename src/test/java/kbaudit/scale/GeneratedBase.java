package kbaudit.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A made-up organisation of any size: eight channels that each answer questions about hundreds of
 * products. Most answers agree, one in a hundred does not. The same count gives the same files.
 *
 * <pre>
 * java -cp target/test-classes kbaudit.scale.GeneratedBase FOLDER 10000
 * /usr/bin/time -v target/dist/bin/kbaudit check FOLDER
 * </pre>
 */
public final class GeneratedBase {
  private static final List<String> CHANNELS =
      List.of("faq", "email", "social", "whatsapp", "chat", "chatbot", "phone", "store");
  private static final List<String> THINGS =
      List.of(
          "tent",
          "wandelschoen",
          "slaapzak",
          "fietstas",
          "keukenmes",
          "dekbed",
          "bureaustoel",
          "leeslamp",
          "koffiemolen",
          "regenjas",
          "kinderfiets",
          "gietijzeren pan",
          "boekenkast",
          "tuinslang",
          "hogedrukreiniger",
          "naaimachine",
          "wekkerradio",
          "babyfoon",
          "hondenmand",
          "aquarium",
          "gitaar",
          "keyboard",
          "printer",
          "toetsenbord",
          "scheerapparaat");
  private static final List<String> MAKES =
      List.of(
          "Alva", "Brunel", "Corso", "Dorada", "Elmo", "Fjord", "Gala", "Hanko", "Iris", "Jura",
          "Kompas", "Lumo", "Merel", "Nova", "Orka", "Pico", "Quinta", "Rondo", "Salto", "Tessa");
  private static final List<String> SITUATIONS =
      List.of(
          "als hij kapot is",
          "als hij een cadeau was",
          "als u hem in de winkel kocht",
          "als u hem online kocht",
          "als de doos open is",
          "als u zakelijk koopt",
          "als u in Belgie woont",
          "als hij in de uitverkoop was",
          "als u lid bent",
          "als de bon kwijt is");

  /** A question and its answer, in which %1$s is the product, %2$s the situation, %3$d a number. */
  private record Kind(String question, String answer, int least, int most) {}

  private static final List<Kind> KINDS =
      List.of(
          new Kind(
              "Hoe lang kan ik de %s retourneren %s?",
              "U stuurt de %1$s %2$s binnen %3$d dagen na ontvangst terug.", 7, 60),
          new Kind(
              "Wat kost het bezorgen van de %s %s?",
              "Het bezorgen van de %1$s kost %2$s € %3$d,95.", 2, 40),
          new Kind(
              "Hoeveel jaar garantie zit er op de %s %s?",
              "Op de %1$s geldt %2$s een garantie van %3$d maanden.", 6, 60),
          new Kind(
              "Hoeveel korting krijg ik op de %s %s?",
              "U krijgt op de %1$s %2$s een korting van %3$d%%.", 5, 50),
          new Kind(
              "Hoe snel wordt de %s gerepareerd %s?",
              "Wij repareren de %1$s %2$s binnen %3$d werkdagen.", 2, 30),
          new Kind(
              "Kan ik de %s ruilen in de winkel %s?",
              "De %1$s kunt u %2$s ruilen in al onze winkels. Neem hem mee naar de balie.", 1, 2));

  private GeneratedBase() {}

  public static void main(String[] arguments) throws IOException {
    write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
  }

  /** Writes so many entries below the folder, a hundred to a file. */
  public static void write(Path folder, int entries) throws IOException {
    int perChannel = entries / CHANNELS.size();
    for (int c = 0; c < CHANNELS.size(); c++) {
      Path channel = Files.createDirectories(folder.resolve(CHANNELS.get(c)));
      for (int from = 0; from < perChannel; from += 100) {
        StringBuilder page = new StringBuilder();
        for (int i = from; i < Math.min(from + 100, perChannel); i++) {
          entry(i, c, page);
        }
        Files.writeString(channel.resolve("deel-%03d.md".formatted(from / 100)), page);
      }
    }
  }

  private static void entry(int number, int channel, StringBuilder page) {
    // What is asked depends on the number alone, so that every channel answers the same questions.
    Random subject = new Random(number * 31L + 7);
    Kind kind = KINDS.get(subject.nextInt(KINDS.size()));
    String product = one(THINGS, subject) + " " + one(MAKES, subject);
    String situation = one(SITUATIONS, subject);
    int value = kind.least() + subject.nextInt(kind.most() - kind.least());
    boolean slips = new Random(number * 131L + channel).nextInt(100) == 0;
    page.append("## ")
        .append(kind.question().formatted(product, situation))
        .append("\n\n")
        .append(kind.answer().formatted(product, situation, slips ? value + 1 : value))
        .append("\n\n");
  }

  private static String one(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
