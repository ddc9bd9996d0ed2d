package kbaudit.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
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
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Passages → for a question, the few of each channel that share most of its terms, rare ones above
 * all. What is the best of them is decided elsewhere.
 */
public final class PassageIndex implements AutoCloseable {
  private static final String CHANNEL = "channel";
  private static final String TERM = "term";

  /** Lucene warns about the vector module on every start; a command line has no use for it. */
  private static final Logger VECTOR_WARNING =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    VECTOR_WARNING.setLevel(Level.SEVERE);
  }

  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  private PassageIndex(DirectoryReader reader) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * A passage to be found.
   *
   * @param terms of its sentences, titles and headings
   */
  public record Passage(String channel, Set<String> terms) {
    public Passage {
      terms = Set.copyOf(terms);
    }
  }

  /** An index over these passages, numbered from 0. */
  public static PassageIndex of(List<Passage> passages) {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig().setUseCompoundFile(false))) {
      for (Passage passage : passages) {
        Document document = new Document();
        document.add(new StringField(CHANNEL, passage.channel(), Field.Store.NO));
        passage.terms().stream()
            .sorted()
            .forEach(term -> document.add(new StringField(TERM, term, Field.Store.NO)));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
      writer.commit();
      return new PassageIndex(DirectoryReader.open(directory));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Numbers of the passages of a channel that share most with these terms, nearest first. */
  public List<Integer> nearest(String channel, Map<String, Double> terms, int most) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    terms.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .limit(IndexSearcher.getMaxClauseCount() - 2L)
        .forEach(term -> any.add(query(term), Occur.SHOULD));
    Query query =
        new BooleanQuery.Builder()
            .add(any.build(), Occur.MUST)
            .add(new TermQuery(new Term(CHANNEL, channel)), Occur.FILTER)
            .build();
    try {
      List<Integer> numbers = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query, most).scoreDocs) {
        numbers.add(hit.doc);
      }
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Query query(Map.Entry<String, Double> term) {
    return new BoostQuery(
        new TermQuery(new Term(TERM, term.getKey())), term.getValue().floatValue());
  }

  /** How rare a term is among the passages: 1 when none or one has it, near 0 when all have. */
  public double rarity(String term) {
    try {
      int all = Math.max(2, reader.numDocs());
      int with = Math.max(1, reader.docFreq(new Term(TERM, term)));
      return StrictMath.log(1 + (double) (all - with) / with) / StrictMath.log(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
