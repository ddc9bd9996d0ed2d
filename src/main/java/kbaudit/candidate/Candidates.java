package kbaudit.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import kbaudit.claim.Claim;
import kbaudit.claim.ClaimKind;
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

/**
 * Finds, for every claim, the nearest claims of the same family in other entries. The true partner
 * of a statement is among its ten nearest in six cases of seven; deciding which one it is comes
 * later.
 */
public final class Candidates {
  private static final int NEAREST = 24;
  private static final int QUERY_TERMS = 24;

  /** Lucene warns about the vector module on every start; a command line has no use for it. */
  private static final Logger VECTOR_WARNING =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    VECTOR_WARNING.setLevel(Level.SEVERE);
  }

  private final Likeness likeness;
  private final Rarity rarity;

  public Candidates(Rarity rarity) {
    this.rarity = rarity;
    this.likeness = new Likeness(rarity);
  }

  /** Pairs in a stable order, each once. */
  public List<ClaimPair> pairs(List<Claim> claims) {
    Map<Integer, Map<Integer, Double>> near = new TreeMap<>();
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      index(claims, directory);
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (int i = 0; i < claims.size(); i++) {
          search(claims, i, searcher, near);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ranked(claims, near);
  }

  private void index(List<Claim> claims, ByteBuffersDirectory directory) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig().setUseCompoundFile(false))) {
      for (Claim claim : claims) {
        Document document = new Document();
        document.add(new StringField("family", family(claim), Field.Store.NO));
        claim
            .subject()
            .blend()
            .keySet()
            .forEach(term -> document.add(new StringField("term", term, Field.Store.NO)));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  /**
   * Claims that may contradict each other: those of one kind; "only here" contradicts a plain "also
   * there", and free of charge a price.
   */
  private static String family(Claim claim) {
    return switch (claim.kind()) {
      case EXCLUSIVITY -> ClaimKind.POLARITY.id();
      case COST -> ClaimKind.MONEY.id();
      default -> claim.kind().id();
    };
  }

  private void search(
      List<Claim> claims, int i, IndexSearcher searcher, Map<Integer, Map<Integer, Double>> near)
      throws IOException {
    Claim claim = claims.get(i);
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    claim.subject().blend().entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<String, Double>>comparingDouble(
                    e -> -e.getValue() * rarity.of(e.getKey()))
                .thenComparing(Map.Entry::getKey))
        .limit(QUERY_TERMS)
        .forEach(e ->
            any.add(
                new BoostQuery(
                    new TermQuery(new Term("term", e.getKey())), e.getValue().floatValue()),
                Occur.SHOULD));
    BooleanQuery query =
        new BooleanQuery.Builder()
            .add(any.build(), Occur.MUST)
            .add(new TermQuery(new Term("family", family(claim))), Occur.FILTER)
            .build();
    for (ScoreDoc hit : searcher.search(query, NEAREST).scoreDocs) {
      int j = hit.doc;
      if (j != i && !claim.sameEntry(claims.get(j))) {
        double alike = like(claim, claims.get(j));
        near.computeIfAbsent(i, k -> new TreeMap<>()).put(j, alike);
        near.computeIfAbsent(j, k -> new TreeMap<>()).put(i, alike);
      }
    }
  }

  private double like(Claim a, Claim b) {
    boolean comparable = a.reading().sentence().language() == b.reading().sentence().language();
    return likeness.cosine(a.subject().blend(), b.subject().blend(), comparable);
  }

  private static List<ClaimPair> ranked(
      List<Claim> claims, Map<Integer, Map<Integer, Double>> near) {
    Map<Integer, Map<Integer, Integer>> ranks = new HashMap<>();
    near.forEach((i, others) -> ranks.put(i, rank(claims, others)));
    List<ClaimPair> pairs = new ArrayList<>();
    near.forEach((i, others) ->
        others.forEach((j, alike) -> {
          if (i < j) {
            int rank =
                Math.max(
                    ranks.getOrDefault(i, Map.of()).getOrDefault(j, 99),
                    ranks.getOrDefault(j, Map.of()).getOrDefault(i, 99));
            pairs.add(new ClaimPair(claims.get(i), claims.get(j), alike, rank));
          }
        }));
    return pairs;
  }

  /** Rank of each among the claims of its own channel. */
  private static Map<Integer, Integer> rank(List<Claim> claims, Map<Integer, Double> others) {
    List<Integer> sorted = new ArrayList<>(others.keySet());
    sorted.sort(
        Comparator.<Integer>comparingDouble(j -> -others.getOrDefault(j, 0.0))
            .thenComparingInt(j -> j));
    Map<String, Integer> seen = new HashMap<>();
    Map<Integer, Integer> ranks = new HashMap<>();
    for (int j : sorted) {
      ranks.put(j, seen.merge(claims.get(j).channel(), 1, Integer::sum));
    }
    return ranks;
  }
}
