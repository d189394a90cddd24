package dev.shortlist.scoring;

import dev.shortlist.hiring.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/// How rare words are, counted once in public text (ESCO) and shipped as a file, so that a CV gets
/// the same points alone as among a million others.
public final class Statistics {
  private final String analysis;
  private final int documents;
  private final double averageLength;
  private final String checksum;
  private final Map<String, Integer> frequencies;

  private Statistics(
      String analysis,
      int documents,
      double averageLength,
      String checksum,
      Map<String, Integer> frequencies) {
    this.analysis = analysis;
    this.documents = documents;
    this.averageLength = averageLength;
    this.checksum = checksum;
    this.frequencies = frequencies;
  }

  /// The file that ships with Shortlist.
  public static Statistics load() {
    try (InputStream in = Statistics.class.getResourceAsStream("statistics.tsv")) {
      if (in == null) {
        throw new IllegalStateException(
            "resource dev/shortlist/scoring/statistics.tsv is missing: build Shortlist anew");
      }
      return parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dev/shortlist/scoring/statistics.tsv", e);
    }
  }

  /// Reads head lines (name, tab, value), an empty line, then term, tab, number of documents that
  /// have it.
  static Statistics parse(byte[] file) {
    var head = new HashMap<String, String>();
    var frequencies = new HashMap<String, Integer>(1 << 16);
    Iterator<String> lines = new String(file, StandardCharsets.UTF_8).lines().iterator();
    for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        head.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    while (lines.hasNext()) {
      String line = lines.next();
      int tab = line.indexOf('\t');
      frequencies.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
    }
    return new Statistics(
        head.getOrDefault("analysis", ""),
        Integer.parseInt(head.getOrDefault("documents", "0")),
        Double.parseDouble(head.getOrDefault("averageLength", "0")),
        Sha256.of(file),
        frequencies);
  }

  /// The text analysis whose terms were counted.
  public String analysis() {
    return analysis;
  }

  /// SHA-256 of the file.
  public String checksum() {
    return checksum;
  }

  /// Terms of a CV of usual length.
  double averageLength() {
    return averageLength;
  }

  /// Whether public text uses this term at all.
  boolean knows(String term) {
    return frequencies.containsKey(term);
  }

  /// ln(1 + (N - n + 0.5) / (n + 0.5)) (Robertson and Zaragoza, 2009, as Lucene has it); a term
  /// nobody counted is taken to occur once.
  double idf(String term) {
    int n = frequencies.getOrDefault(term, 1);
    return StrictMath.log1p((documents - n + 0.5) / (n + 0.5));
  }
}
