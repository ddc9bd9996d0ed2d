package kbaudit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of the house: arrows between packages, one home per library, names. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("kbaudit");

  /** Which packages each may use, besides itself and what is below it. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("document", List.of()),
          Map.entry("text", List.of("document")),
          Map.entry("value", List.of("text", "document")),
          Map.entry("lexicon", List.of("text", "document")),
          Map.entry("reader", List.of("document")),
          Map.entry("claim", List.of("value", "lexicon", "text", "document")),
          Map.entry("candidate", List.of("claim", "value", "lexicon", "text", "document")),
          Map.entry(
              "contradiction",
              List.of("candidate", "claim", "value", "lexicon", "text", "document")),
          Map.entry(
              "facts",
              List.of(
                  "contradiction", "candidate", "claim", "value", "lexicon", "text", "document")),
          Map.entry(
              "practice",
              List.of(
                  "topic",
                  "contradiction",
                  "candidate",
                  "claim",
                  "value",
                  "lexicon",
                  "text",
                  "document")),
          Map.entry("gate", List.of("practice", "contradiction", "claim", "document")),
          Map.entry("fix", List.of("gate", "facts", "contradiction", "claim", "value", "document")),
          Map.entry("privacy", List.of()),
          Map.entry("revision", List.of()),
          Map.entry(
              "topic",
              List.of(
                  "contradiction", "candidate", "claim", "value", "lexicon", "text", "document")),
          Map.entry(
              "report",
              List.of(
                  "gate",
                  "facts",
                  "practice",
                  "privacy",
                  "topic",
                  "contradiction",
                  "candidate",
                  "claim",
                  "document")),
          Map.entry(
              "audit",
              List.of(
                  "reader",
                  "document",
                  "text",
                  "value",
                  "lexicon",
                  "claim",
                  "candidate",
                  "contradiction",
                  "gate",
                  "facts",
                  "practice",
                  "topic",
                  "report")),
          Map.entry(
              "settings",
              List.of(
                  "reader",
                  "audit",
                  "gate",
                  "facts",
                  "practice",
                  "contradiction",
                  "claim",
                  "document",
                  "report")),
          Map.entry(
              "cli",
              List.of(
                  "settings",
                  "audit",
                  "report",
                  "fix",
                  "gate",
                  "facts",
                  "revision",
                  "reader",
                  "topic",
                  "contradiction",
                  "claim",
                  "document")));

  /** Which packages may use each library. */
  private static final Map<String, List<String>> HOMES =
      Map.ofEntries(
          Map.entry("picocli..", List.of("cli")),
          Map.entry("org.jline..", List.of("cli")),
          Map.entry("org.apache.lucene..", List.of("candidate", "lexicon")),
          Map.entry("morfologik..", List.of("lexicon")),
          Map.entry("tools.jackson..", List.of("reader", "settings", "report")),
          Map.entry("org.snakeyaml..", List.of("reader", "settings")),
          Map.entry("org.eclipse.jgit..", List.of("revision")),
          Map.entry("org.jsoup..", List.of("reader")),
          Map.entry("org.commonmark..", List.of("reader")),
          Map.entry("com.google.i18n.phonenumbers..", List.of("value")));

  /** Names that say nothing about what comes out. */
  private static final Pattern EMPTY_NAMES =
      Pattern.compile("(?i)(^|\\.)(utils?|commons?|managers?|impl|helpers?|misc)($|\\.)");

  private static final Pattern EMPTY_CLASS_NAMES =
      Pattern.compile(".*(Utils?|Manager|Impl|Helper|Helpers)");

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @Test
  void every_package_has_its_arrows_written_down() {
    Set<String> known = new TreeSet<>(MAY_USE.keySet());
    Set<String> real =
        HOUSE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.contains("."))
            .map(name -> name.split("\\.")[1])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(real).isEqualTo(known);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void arrows_point_only_where_the_map_says(String name) {
    Stream<String> allowed =
        Stream.concat(Stream.of(name), MAY_USE.getOrDefault(name, List.of()).stream());
    noClasses()
        .that()
        .resideInAPackage(in(name))
        .should()
        .dependOnClassesThat(
            resideInAPackage("kbaudit..")
                .and(
                    resideOutsideOfPackages(
                        allowed.map(ArchitectureTest::in).toArray(String[]::new))))
        .check(HOUSE);
  }

  @Test
  void the_entry_uses_the_command_line_only() {
    noClasses()
        .that()
        .resideInAPackage("kbaudit")
        .should()
        .dependOnClassesThat(
            resideInAPackage("kbaudit..").and(resideOutsideOfPackages("kbaudit", in("cli"))))
        .check(HOUSE);
  }

  @Test
  void each_library_has_its_home() {
    HOMES.forEach((library, homes) ->
        noClasses()
            .that()
            .resideOutsideOfPackages(
                homes.stream().map(ArchitectureTest::in).toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library)
            .check(HOUSE));
  }

  @Test
  void no_library_is_used_without_a_home() {
    String[] known =
        Stream.concat(HOMES.keySet().stream(), Stream.of("kbaudit..", "java..", "org.jspecify.."))
            .toArray(String[]::new);
    classes()
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(known).or(primitives()))
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> primitives() {
    return DescribedPredicate.describe(
        "primitives and their arrays", type -> type.getBaseComponentType().isPrimitive());
  }

  @Test
  void only_the_command_line_touches_the_process() {
    noClasses()
        .that()
        .resideOutsideOfPackage(in("cli"))
        .should()
        .accessClassesThat(
            resideInAPackage("java.lang").and(named("System", "Runtime", "ProcessHandle")))
        .check(HOUSE);
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return DescribedPredicate.describe(
        "named " + List.of(names), type -> Arrays.asList(names).contains(type.getSimpleName()));
  }

  @Test
  void names_say_what_comes_out() {
    assertThat(HOUSE.stream().map(JavaClass::getPackageName).distinct())
        .noneMatch(name -> EMPTY_NAMES.matcher(name).find());
    assertThat(HOUSE.stream().map(JavaClass::getSimpleName).distinct())
        .noneMatch(name -> EMPTY_CLASS_NAMES.matcher(name).matches());
  }

  @Test
  void every_package_says_what_it_turns_into_what_and_is_null_marked() throws IOException {
    try (Stream<Path> folders = Files.walk(SOURCES).filter(ArchitectureTest::hasClasses)) {
      for (Path folder : folders.toList()) {
        Path info = folder.resolve("package-info.java");
        assertThat(info).exists();
        assertThat(Files.readString(info)).contains("@NullMarked").contains("/**");
      }
    }
  }

  private static boolean hasClasses(Path folder) {
    String[] files = folder.toFile().list((in, name) -> name.endsWith(".java"));
    return files != null && files.length > 0;
  }

  private static String in(String name) {
    return "kbaudit." + name + "..";
  }
}
