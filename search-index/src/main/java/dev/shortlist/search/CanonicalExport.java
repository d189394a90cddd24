package dev.shortlist.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// An index's content in one order and one spelling, so that two indexes can be compared byte by
/// byte.
final class CanonicalExport {
  private static final HexFormat HEX = HexFormat.of();

  /// Where a candidate lies, and what its postings add up to.
  private record Place(String id, LeafReader leaf, int doc, long occurrences, long digest) {}

  private CanonicalExport() {}

  static void print(DirectoryReader reader, Consumer<String> lines) throws IOException {
    var places = new ArrayList<Place>();
    for (LeafReaderContext leaf : reader.leaves()) {
      places.addAll(places(leaf.reader()));
    }
    places.sort(Comparator.comparing(Place::id));
    lines.accept(
        "{\"schema\":\"shortlist/index-export@1\",\"format\":"
            + quoted(CommitFacts.FORMAT)
            + ",\"candidates\":"
            + places.size()
            + "}");
    for (Place place : places) {
      lines.accept(line(place));
    }
  }

  private static List<Place> places(LeafReader leaf) throws IOException {
    var occurrences = new long[leaf.maxDoc()];
    var digests = new long[leaf.maxDoc()];
    for (FieldInfo field : leaf.getFieldInfos()) {
      Terms terms = field.getIndexOptions() == IndexOptions.NONE ? null : leaf.terms(field.name);
      if (terms != null) {
        addPostings(field.name, terms.iterator(), occurrences, digests);
      }
    }
    var places = new ArrayList<Place>();
    SortedDocValues ids = leaf.getSortedDocValues(CandidateFields.ID);
    Bits live = leaf.getLiveDocs();
    for (int doc = 0; ids != null && doc < leaf.maxDoc(); doc++) {
      if ((live == null || live.get(doc)) && ids.advanceExact(doc)) {
        String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
        places.add(new Place(id, leaf, doc, occurrences[doc], digests[doc]));
      }
    }
    return places;
  }

  /// Adds a hash of (field, term, position) for each occurrence: a sum does not depend on the
  /// order.
  private static void addPostings(String field, TermsEnum terms, long[] occurrences, long[] digests)
      throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      long termHash =
          hash(
              hash(FNV_START, field.getBytes(StandardCharsets.UTF_8)),
              BytesRef.deepCopyOf(term).bytes);
      PostingsEnum postings = terms.postings(null, PostingsEnum.POSITIONS);
      for (int doc = postings.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = postings.nextDoc()) {
        for (int left = postings.freq(); left > 0; left--) {
          occurrences[doc]++;
          digests[doc] += mix(termHash + postings.nextPosition());
        }
      }
    }
  }

  private static final long FNV_START = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  /// FNV-1a, 64 bits.
  private static long hash(long start, byte[] bytes) {
    long hash = start;
    for (byte b : bytes) {
      hash = (hash ^ (b & 0xff)) * FNV_PRIME;
    }
    return (hash ^ 0x100) * FNV_PRIME; // an end, so that "ab" + "c" is not "a" + "bc"
  }

  /// The finalizer of SplitMix64 (Steele et al., OOPSLA 2014).
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  private static String line(Place place) throws IOException {
    CandidateDocument candidate = CandidateFields.fromLucene(place.leaf(), place.doc());
    var line = new StringBuilder();
    line.append("{\"candidate\":").append(quoted(candidate.id()));
    line.append(",\"version\":").append(quoted(candidate.version()));
    line.append(",\"language\":").append(quoted(candidate.language()));
    line.append(",\"name\":").append(quoted(candidate.name()));
    line.append(",\"location\":").append(quoted(candidate.location()));
    line.append(",\"experienceMonths\":").append(candidate.experienceMonths());
    line.append(",\"titles\":").append(quoted(candidate.titles()));
    line.append(",\"skills\":").append(quoted(candidate.skills()));
    line.append(",\"wordings\":")
        .append(
            quoted(
                candidate.wordings().stream()
                    .map(wording -> wording.skill() + '\t' + wording.words())
                    .toList()));
    line.append(",\"languages\":").append(quoted(candidate.languages()));
    line.append(",\"text\":").append(quoted(candidate.text()));
    line.append(",\"vector\":").append(quoted(HEX.formatHex(candidate.vector().toBytes())));
    line.append(",\"passages\":[");
    String comma = "";
    for (PassageVector passage : candidate.passages()) {
      line.append(comma).append("{\"start\":").append(passage.start());
      line.append(",\"end\":").append(passage.end());
      line.append(",\"page\":").append(passage.page());
      line.append(",\"vector\":").append(quoted(HEX.formatHex(passage.vector().toBytes())));
      line.append('}');
      comma = ",";
    }
    line.append("],\"occurrences\":").append(place.occurrences());
    line.append(",\"postings\":").append(quoted(HEX.toHexDigits(place.digest())));
    return line.append('}').toString();
  }

  private static String quoted(List<String> values) {
    var text = new StringBuilder("[");
    String comma = "";
    for (String value : values) {
      text.append(comma).append(quoted(value));
      comma = ",";
    }
    return text.append(']').toString();
  }

  /// A JSON string; everything but printable ASCII is escaped, so that lines stay lines.
  private static String quoted(String value) {
    var text = new StringBuilder(value.length() + 2).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        text.append('\\').append(c);
      } else if (c >= ' ' && c < 127) {
        text.append(c);
      } else {
        text.append("\\u").append(HEX.toHexDigits(c));
      }
    }
    return text.append('"').toString();
  }
}
