package kbaudit.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kbaudit.document.Entry;
import kbaudit.document.Passage;
import kbaudit.reader.Options;
import kbaudit.reader.Readers;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The least that a Java program with Lucene needs: opens an index writer, adds the texts of a
 * folder, runs one query for each. The start of kbaudit is measured against it, both as whole
 * processes:
 *
 * <pre>
 * java -cp target/test-classes:'target/dist/lib/*' kbaudit.scale.LuceneBaseline texts kb-samples /tmp/texts
 * java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp target/test-classes:'target/dist/lib/*' \
 *     kbaudit.scale.LuceneBaseline run /tmp/texts
 * </pre>
 */
public final class LuceneBaseline {
  private LuceneBaseline() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments[0].equals("texts")) {
      write(Path.of(arguments[1]), Path.of(arguments[2]));
    } else {
      System.out.println(run(Files.readAllLines(Path.of(arguments[1]))));
    }
  }

  /** One passage a line, as kbaudit reads them. */
  private static void write(Path folder, Path file) throws IOException {
    List<Entry> entries = Readers.read(folder, Options.on(LocalDate.of(2026, 11, 21))).entries();
    Files.write(
        file,
        entries.stream()
            .flatMap(entry -> entry.passages().stream())
            .map(Passage::text)
            .map(text -> text.value().replace('\n', ' '))
            .toList());
  }

  private static long run(List<String> texts) throws IOException {
    long hits = 0;
    try (StandardAnalyzer analyzer = new StandardAnalyzer();
        ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
      try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
        for (String text : texts) {
          Document document = new Document();
          document.add(new TextField("text", text, Field.Store.NO));
          writer.addDocument(document);
        }
      }
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher searcher = new IndexSearcher(reader);
        for (String text : texts) {
          hits += searcher.search(query(text, analyzer), 24).scoreDocs.length;
        }
      }
    }
    return hits;
  }

  private static BooleanQuery query(String text, StandardAnalyzer analyzer) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    try (TokenStream words = analyzer.tokenStream("text", text)) {
      CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
      words.reset();
      for (int i = 0; i < 24 && words.incrementToken(); i++) {
        any.add(new TermQuery(new Term("text", word.toString())), Occur.SHOULD);
      }
      words.end();
    }
    return any.build();
  }
}
