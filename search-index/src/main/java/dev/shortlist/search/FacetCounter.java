package dev.shortlist.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/// Counts how many matching candidates have which value.
final class FacetCounter {
  private static final int MONTHS = 12;
  private static final List<QueryClause.Years> BANDS =
      List.of(
          new QueryClause.Years(0, 1),
          new QueryClause.Years(2, 4),
          new QueryClause.Years(5, 9),
          new QueryClause.Years(10, 14),
          new QueryClause.Years(15, QueryParser.MOST_YEARS));

  private FacetCounter() {}

  static Facet count(
      IndexReader reader, Matches matches, QueryField field, List<OutsideValues> outside)
      throws IOException {
    if (field.isOutside()) {
      return outside(reader, matches, field, outside);
    }
    return field == QueryField.YEARS
        ? years(reader, matches)
        : values(reader, matches, field, CandidateFields.FACET + field.word());
  }

  private static Facet outside(
      IndexReader reader, Matches matches, QueryField field, List<OutsideValues> outside)
      throws IOException {
    Map<BytesRef, String> byCandidate = new HashMap<>();
    for (OutsideValues values : outside) {
      if (values.field() == field) {
        values.byCandidate().forEach((id, value) -> byCandidate.put(new BytesRef(id), value));
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), CandidateFields.ID);
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; next < matches.size() && matches.document(next) < end; next++) {
        if (ids.advanceExact(matches.document(next) - leaf.docBase)) {
          String value = byCandidate.get(ids.lookupOrd(ids.ordValue()));
          if (value != null) {
            counts.merge(value, 1, Integer::sum);
          }
        }
      }
    }
    return sorted(field, counts);
  }

  private static Facet values(
      IndexReader reader, Matches matches, QueryField field, String docValues) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), docValues);
      var byOrdinal = new int[Math.toIntExact(values.getValueCount())];
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; next < matches.size() && matches.document(next) < end; next++) {
        if (values.advanceExact(matches.document(next) - leaf.docBase)) {
          for (int left = values.docValueCount(); left > 0; left--) {
            byOrdinal[Math.toIntExact(values.nextOrd())]++;
          }
        }
      }
      for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
        if (byOrdinal[ordinal] > 0) {
          counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
        }
      }
    }
    return sorted(field, counts);
  }

  private static Facet sorted(QueryField field, Map<String, Integer> counts) {
    var sorted = new ArrayList<Facet.Count>();
    counts.forEach((value, count) -> sorted.add(new Facet.Count(value, count)));
    sorted.sort(
        Comparator.comparingInt(Facet.Count::candidates)
            .reversed()
            .thenComparing(Facet.Count::value));
    return new Facet(field, sorted);
  }

  private static Facet years(IndexReader reader, Matches matches) throws IOException {
    var byBand = new int[BANDS.size()];
    int next = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues months = numeric(leaf.reader());
      int end = leaf.docBase + leaf.reader().maxDoc();
      for (; next < matches.size() && matches.document(next) < end; next++) {
        if (months.advanceExact(matches.document(next) - leaf.docBase)) {
          byBand[band(months.longValue() / MONTHS)]++;
        }
      }
    }
    var counts = new ArrayList<Facet.Count>();
    for (int i = 0; i < byBand.length; i++) {
      if (byBand[i] > 0) {
        counts.add(new Facet.Count(label(BANDS.get(i)), byBand[i]));
      }
    }
    return new Facet(QueryField.YEARS, counts);
  }

  private static NumericDocValues numeric(LeafReader reader) throws IOException {
    return DocValues.unwrapSingleton(DocValues.getSortedNumeric(reader, CandidateFields.MONTHS));
  }

  private static int band(long years) {
    int band = 0;
    while (band < BANDS.size() - 1 && years > BANDS.get(band).to()) {
      band++;
    }
    return band;
  }

  private static String label(QueryClause.Years band) {
    return band.to() == QueryParser.MOST_YEARS
        ? band.from() + ".."
        : band.from() + ".." + band.to();
  }
}
