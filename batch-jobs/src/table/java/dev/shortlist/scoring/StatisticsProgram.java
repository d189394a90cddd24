package dev.shortlist.scoring;

import dev.shortlist.embedding.EscoTexts;
import dev.shortlist.search.TextAnalysis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// Counts in how many of ESCO's texts each term occurs and writes statistics.tsv, from which scores take idf. Runs with
/// TableProgram under the Maven profile `table`, and must run again when [TextAnalysis#VERSION] changes.
public final class StatisticsProgram {
  /// Terms in a CV of about two pages: what BM25's length is measured against. Not from ESCO, whose texts are a
  /// paragraph; a round figure, so that no collection of CVs is a part of the product.
  private static final int AVERAGE_LENGTH = 600;

  private StatisticsProgram() {}

  public static void main(String[] arguments) throws IOException {
    Path esco = Path.of(arguments[0]);
    Path out = Path.of(arguments[1]);
    Files.createDirectories(out);
    var analysis = new TextAnalysis();
    List<String> documents = EscoTexts.documents(esco);
    var frequencies = new TreeMap<String, Integer>();
    for (String document : documents) {
      for (String term : terms(analysis, document)) {
        frequencies.merge(term, 1, Integer::sum);
      }
    }
    // Skill labels are too short to count as documents; their terms are known words all the same.
    for (String label : EscoTexts.skillLabels(esco)) {
      for (String term : terms(analysis, label)) {
        frequencies.putIfAbsent(term, 1);
      }
    }
    var text = new StringBuilder();
    text.append("# Derived from ESCO v1.1 (European Commission, CC BY 4.0): word counts\n");
    text.append("analysis\t").append(TextAnalysis.VERSION).append('\n');
    text.append("documents\t").append(documents.size()).append('\n');
    text.append("averageLength\t").append(AVERAGE_LENGTH).append('\n');
    text.append('\n');
    frequencies.forEach((term, count) -> text.append(term).append('\t').append(count).append('\n'));
    Files.writeString(out.resolve("statistics.tsv"), text);
  }

  private static Set<String> terms(TextAnalysis analysis, String text) {
    var terms = new HashSet<String>();
    for (TextAnalysis.Term term : analysis.terms(text)) {
      terms.add(term.text());
    }
    return terms;
  }
}
