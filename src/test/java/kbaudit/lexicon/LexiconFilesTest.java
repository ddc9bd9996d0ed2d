package kbaudit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import kbaudit.document.Language;
import kbaudit.lexicon.LexFile.Article;
import kbaudit.lexicon.LexFile.WrittenForm;
import kbaudit.text.Token;
import kbaudit.text.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the shipped lexicon to what its README promises. */
class LexiconFilesTest {
  private static final Path FOLDER = Path.of("src/main/resources/kbaudit/lexicon");
  private static final List<Article> ARTICLES = Lexicon.shipped();

  @Test
  void files_txt_lists_exactly_the_lexicon_files_in_order() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names =
          files
              .map(p -> p.getFileName().toString())
              .filter(n -> n.endsWith(".lex"))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(FOLDER.resolve("files.txt"))).isEqualTo(names);
    }
  }

  @Test
  void an_id_is_given_once() {
    assertThat(ARTICLES).extracting(a -> a.concept().id()).doesNotHaveDuplicates();
  }

  @Test
  void ids_are_lower_case_words_with_hyphens() {
    assertThat(ARTICLES)
        .allSatisfy(a -> assertThat(a.concept().id()).matches("[a-z0-9]+(-[a-z0-9]+)*"));
  }

  @Test
  void associations_join_concepts_that_exist_and_exclude_nothing() throws IOException {
    Map<String, Concept> concepts = new HashMap<>();
    ARTICLES.forEach(a -> concepts.put(a.concept().id(), a.concept()));
    for (String line : Files.readAllLines(FOLDER.resolve("associations.txt"))) {
      if (line.startsWith("#")) {
        continue;
      }
      assertThat(line).matches("[a-z0-9-]+:( [a-z0-9-]+)* ?\\|( [a-z0-9-]+)*");
      Concept concept = concepts.get(line.substring(0, line.indexOf(':')));
      assertThat(concept).as(line).isNotNull();
      String[] others = line.substring(line.indexOf(':') + 1).replace("|", " ").trim().split(" +");
      assertThat(others)
          .allSatisfy(id -> assertThat(id.isEmpty() || concepts.containsKey(id)).as(id).isTrue());
      assertThat(others).as(line).doesNotContain(concept.id());
      concept
          .opposite()
          .ifPresent(opposite -> assertThat(others).as(line).doesNotContain(opposite));
    }
  }

  @Test
  void every_id_that_is_referred_to_exists() {
    Set<String> ids = new HashSet<>();
    ARTICLES.forEach(a -> ids.add(a.concept().id()));
    for (Article article : ARTICLES) {
      List<String> referred = new ArrayList<>(article.concept().is());
      referred.addAll(article.concept().of());
      article.concept().opposite().ifPresent(referred::add);
      assertThat(ids).as(article.concept().id()).containsAll(referred).doesNotContain("");
      assertThat(referred).as("itself").doesNotContain(article.concept().id());
    }
  }

  @Test
  void an_opposite_has_the_concept_as_its_opposite() {
    Map<String, Optional<String>> opposites = new HashMap<>();
    ARTICLES.forEach(a -> opposites.put(a.concept().id(), a.concept().opposite()));
    opposites.forEach((id, opposite) ->
        opposite.ifPresent(o -> assertThat(opposites.get(o)).as("opposite of " + o).contains(id)));
  }

  @Test
  void no_concept_is_broader_than_itself() {
    Lexicon lexicon = Lexicon.standard();
    for (String id : lexicon.ids()) {
      assertThat(lexicon.broader(id)).doesNotContain(id);
      for (String broader : lexicon.broader(id)) {
        assertThat(lexicon.broader(broader)).as(broader).doesNotContain(id);
      }
    }
  }

  @Test
  void a_scope_that_excludes_others_has_at_least_two_members() {
    Map<String, Integer> children = new HashMap<>();
    ARTICLES.forEach(
        a -> a.concept().is().forEach(parent -> children.merge(parent, 1, Integer::sum)));
    ARTICLES.stream()
        .map(Article::concept)
        .filter(Concept::contrast)
        .forEach(
            c -> assertThat(children.getOrDefault(c.id(), 0)).as(c.id()).isGreaterThanOrEqualTo(2));
  }

  @Test
  void only_attributes_take_values() {
    ARTICLES.stream()
        .map(Article::concept)
        .filter(c -> c.value().isPresent())
        .forEach(c -> assertThat(c.kind()).as(c.id()).isEqualTo("attribute"));
  }

  @Test
  void every_concept_has_a_gloss_and_forms_in_all_languages() {
    for (Article article : ARTICLES) {
      assertThat(article.concept().gloss()).as(article.concept().id()).isNotBlank();
      for (Language language : Language.values()) {
        assertThat(article.forms(language))
            .as(article.concept().id() + " " + language)
            .isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_form_of_two_concepts_states_its_sense_in_both(Language language) {
    Map<String, List<String>> holders = new TreeMap<>();
    Map<String, Boolean> stated = new HashMap<>();
    for (Article article : ARTICLES) {
      for (WrittenForm form : article.forms(language)) {
        String key =
            (form.exact() ? "=" : "")
                + form.words().replace("|", "").toLowerCase(java.util.Locale.ROOT);
        holders.computeIfAbsent(key, k -> new ArrayList<>()).add(article.concept().id());
        stated.merge(key, !form.sense().isEmpty(), Boolean::logicalAnd);
      }
    }
    holders
        .entrySet()
        .removeIf(e ->
            e.getValue().size() == 1
                || (stated.get(e.getKey())
                    && Set.copyOf(e.getValue()).size() == e.getValue().size()));
    assertThat(holders).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_form_is_split_as_a_sentence_is(Language language) {
    for (Article article : ARTICLES) {
      for (WrittenForm form : article.forms(language)) {
        assertThat(FormWords.of(form.words(), language))
            .isEqualTo(
                Tokenizer.tokens(form.words(), language).stream().map(Token::surface).toList());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_form_names_its_concept(Language language) {
    Lexicon lexicon = Lexicon.standard();
    List<String> unreachable = new ArrayList<>();
    for (Article article : ARTICLES) {
      for (WrittenForm form : article.forms(language)) {
        for (String text : texts(form.words(), language)) {
          List<Mention> mentions = lexicon.mentions(language, Tokenizer.tokens(text, language));
          if (mentions.stream()
              .noneMatch(m -> m.concept().equals(article.concept()) && !m.part())) {
            unreachable.add(article.concept().id() + ": " + text);
          }
        }
      }
    }
    assertThat(unreachable).isEmpty();
  }

  /**
   * The form as a text would have it: a gap left empty and filled, a separable verb joined, with
   * "te", and torn apart.
   */
  private static List<String> texts(String form, Language language) {
    int bar = form.indexOf('|');
    if (bar < 0) {
      return form.contains("…")
          ? List.of(form.replace(" … ", " "), form.replace("…", filler(language)))
          : List.of(form);
    }
    SeparableVerb verb = SeparableVerb.in(form, language);
    String company = String.join(" ", verb.company()).replace(" …", "").replace("' ", "'");
    String before = String.join(" ", verb.before()).replace(" …", "").replace("' ", "'");
    String after = String.join(" ", verb.after()).replace(" …", "").replace("' ", "'");
    return switch (language) {
      case EN ->
          List.of(
              form.replace('|', ' '),
              before + " " + verb.verb() + " it " + verb.particle() + " " + after);
      case NL ->
          List.of(
              form.replace("|", "").replace(" …", ""),
              before + " " + verb.particle() + " te " + verb.verb() + " " + after,
              verb.verb() + " het " + company + " " + verb.particle());
      default ->
          List.of(
              form.replace("|", "").replace(" …", ""),
              verb.verb() + " es " + company + " " + verb.particle());
    };
  }

  private static String filler(Language language) {
    return switch (language) {
      case NL -> "dingen";
      case EN -> "things";
      case DE -> "Dinge";
      case FR -> "choses";
    };
  }
}
