package kbaudit.candidate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import kbaudit.claim.Claim;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Which claims have a term: a Lucene index of the claims' subjects, turned back into arrays. */
final class Postings {
  private static final String TERM = "term";
  private static final int[] NONE = {};

  /** Lucene warns about the vector module on every start; a command line has no use for it. */
  private static final Logger VECTOR_WARNING =
      Logger.getLogger("org.apache.lucene.internal.vectorization");

  static {
    VECTOR_WARNING.setLevel(Level.SEVERE);
  }

  private final int[][] claimsWith;

  private Postings(int[][] claimsWith) {
    this.claimsWith = claimsWith;
  }

  static Postings of(List<Claim> claims, Rarity rarity) {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      write(claims, directory);
      return new Postings(read(directory, rarity));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Positions in the list of the claims whose blend has the term, ascending; none for others. */
  int[] claimsWith(int term) {
    return term < claimsWith.length ? claimsWith[term] : NONE;
  }

  /** Without merges, so that documents keep the order of the claims. */
  private static void write(List<Claim> claims, ByteBuffersDirectory directory) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig()
            .setUseCompoundFile(false)
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setMergeScheduler(new SerialMergeScheduler());
    try (IndexWriter writer = new IndexWriter(directory, config);
        SubjectTerms terms = new SubjectTerms()) {
      FieldType type = new FieldType();
      type.setIndexOptions(IndexOptions.DOCS);
      type.setOmitNorms(true);
      type.freeze();
      Document document = new Document();
      document.add(new Field(TERM, terms, type));
      for (Claim claim : claims) {
        Shares.giveWay();
        terms.give(claim.subject().blend().keySet());
        writer.addDocument(document);
      }
    }
  }

  private static int[][] read(ByteBuffersDirectory directory, Rarity rarity) throws IOException {
    int[][] claimsWith = new int[rarity.terms()][];
    Arrays.fill(claimsWith, NONE);
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        TermsEnum terms = Terms.getTerms(leaf.reader(), TERM).iterator();
        PostingsEnum postings = null;
        while (terms.next() != null) {
          int term = rarity.number(terms.term().utf8ToString());
          int size = claimsWith[term].length;
          int[] claims = Arrays.copyOf(claimsWith[term], size + terms.docFreq());
          postings = terms.postings(postings, PostingsEnum.NONE);
          for (int doc = postings.nextDoc();
              doc != DocIdSetIterator.NO_MORE_DOCS;
              doc = postings.nextDoc()) {
            claims[size++] = leaf.docBase + doc;
          }
          claimsWith[term] = claims;
        }
      }
    }
    return claimsWith;
  }

  /** The terms of one subject after another, as Lucene wants to be given them. */
  private static final class SubjectTerms extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private Iterator<String> terms = List.<String>of().iterator();

    void give(Iterable<String> next) {
      terms = next.iterator();
    }

    @Override
    public boolean incrementToken() {
      if (!terms.hasNext()) {
        return false;
      }
      clearAttributes();
      term.append(terms.next());
      return true;
    }
  }
}
