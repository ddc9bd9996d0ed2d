package kbaudit.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kbaudit.audit.Audit;
import kbaudit.audit.AuditOptions;
import kbaudit.audit.Progress;
import kbaudit.claim.Claim;
import kbaudit.claim.Claims;
import kbaudit.document.Language;
import kbaudit.lexicon.Lexicon;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import kbaudit.scale.GeneratedBase;
import kbaudit.text.MainLanguage;
import kbaudit.text.Segmenter;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short cuts of the search and of the comparison change nothing in what comes out. */
class NearestTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static List<Claim> claims = List.of();
  private static Rarity rarity = Rarity.of(List.of());

  /** Hundreds of claims that are all a bit alike, and the samples, in two languages. */
  @BeforeAll
  static void read(@TempDir Path folder) throws IOException {
    GeneratedBase.write(folder, 320);
    claims = new ArrayList<>(claims(folder));
    claims.addAll(claims(Path.of("kb-samples")));
    rarity = Rarity.of(claims);
  }

  private static List<Claim> claims(Path base) {
    return Audit.claims(
        Readers.read(base, Options.on(TODAY)).entries(),
        new Claims(new Segmenter(new MainLanguage(Language.NL, false)), Lexicon.standard(), TODAY),
        AuditOptions.defaults(TODAY),
        Progress.SILENT);
  }

  @Test
  void finds_what_a_plain_search_finds() throws IOException {
    List<Bag> bags = claims.stream().map(claim -> rarity.bag(claim.subject().blend())).toList();
    Nearest nearest = new Nearest(bags, Postings.of(bags, rarity.terms()));
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      index(directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (int i = 0; i < claims.size(); i++) {
          ScoreDoc[] plain = searcher.search(query(claims.get(i)), 24).scoreDocs;
          assertThat(nearest.of(i, 0, claims.size()))
              .as(claims.get(i).toString())
              .isEqualTo(Arrays.stream(plain).mapToInt(hit -> hit.doc).toArray());
        }
      }
    }
  }

  @Test
  void a_search_within_a_range_meets_no_others() {
    List<Bag> bags = claims.stream().map(claim -> rarity.bag(claim.subject().blend())).toList();
    Nearest nearest = new Nearest(bags, Postings.of(bags, rarity.terms()));
    int[] all = nearest.of(200, 100, 300);
    assertThat(Arrays.stream(all).boxed()).contains(200).allMatch(i -> i >= 100 && i < 300);
    assertThat(nearest.of(200, 100, 300)).isEqualTo(all);
  }

  @Test
  void bags_compare_as_the_words_they_are_made_of() {
    Likeness words = new Likeness(rarity);
    for (int i = 0; i < claims.size(); i += 3) {
      Map<String, Double> a = claims.get(i).subject().blend();
      Map<String, Double> b = claims.get(i * 7 % claims.size()).subject().near();
      Bag x = rarity.bag(a);
      Bag y = rarity.bag(b);
      for (boolean comparable : new boolean[] {true, false}) {
        assertThat(x.cosine(y, comparable)).isEqualTo(words.cosine(a, b, comparable));
        assertThat(x.overlap(y, comparable)).isEqualTo(words.overlap(a, b, comparable));
        assertThat(x.coverage(y, comparable)).isEqualTo(words.coverage(a, b, comparable));
      }
      assertThat(x.shared(y)).isEqualTo(words.shared(a, b));
    }
  }

  private static void index(ByteBuffersDirectory directory) throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (Claim claim : claims) {
        Document document = new Document();
        claim
            .subject()
            .blend()
            .keySet()
            .forEach(term -> document.add(new StringField("term", term, Field.Store.NO)));
        writer.addDocument(document);
      }
    }
  }

  private static BooleanQuery query(Claim claim) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    claim.subject().blend().entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Double>>comparingDouble(
                    e -> -e.getValue() * rarity.of(e.getKey()))
                .thenComparing(Map.Entry::getKey))
        .limit(24)
        .forEach(e ->
            any.add(
                new BoostQuery(
                    new TermQuery(new Term("term", e.getKey())), e.getValue().floatValue()),
                Occur.SHOULD));
    return any.build();
  }
}
