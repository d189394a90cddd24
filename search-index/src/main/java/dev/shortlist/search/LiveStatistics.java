package dev.shortlist.search;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/// BM25's statistics over the candidates that are in the index now. Lucene's own count removed
/// documents until a merge drops them, so that a score would depend on when segments were merged;
/// these do not. Lengths are Lucene's norms, which keep about four significant bits of a length,
/// the same before and after a merge.
final class LiveStatistics {
  private record Lengths(long documents, long words) {}

  private final IndexReader reader;
  private final Map<String, Lengths> lengths = new ConcurrentHashMap<>();
  private volatile @Nullable Set<StemmedLanguage> languages;

  LiveStatistics(IndexReader reader) {
    this.reader = reader;
  }

  /// In how many candidates the term occurs, of whom Lucene, the removed included, counts `known`.
  int documentFrequency(Term term, int known) throws IOException {
    if (!reader.hasDeletions()) {
      return known;
    }
    int count = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      Bits live = leaf.reader().getLiveDocs();
      if (live == null) {
        count += leaf.reader().docFreq(term);
        continue;
      }
      PostingsEnum postings = leaf.reader().postings(term, PostingsEnum.NONE);
      if (postings != null) {
        count += countLive(postings, live);
      }
    }
    return count;
  }

  private static int countLive(DocIdSetIterator documents, Bits live) throws IOException {
    int count = 0;
    for (int doc = documents.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = documents.nextDoc()) {
      if (live.get(doc)) {
        count++;
      }
    }
    return count;
  }

  /// Null when no candidate has a word in the field.
  @Nullable CollectionStatistics collection(String field) throws IOException {
    Lengths known = lengths.get(field);
    if (known == null) {
      known = measure(field);
      lengths.put(field, known);
    }
    if (known.documents == 0) {
      return null;
    }
    return new CollectionStatistics(
        field, reader.numDocs(), known.documents, known.words, known.words);
  }

  /// Languages of CVs whose endings are known.
  Set<StemmedLanguage> languages() throws IOException {
    Set<StemmedLanguage> known = languages;
    if (known == null) {
      Set<StemmedLanguage> found = EnumSet.noneOf(StemmedLanguage.class);
      for (LeafReaderContext leaf : reader.leaves()) {
        Terms tags = leaf.reader().terms(CandidateFields.CV_LANGUAGE);
        if (tags != null) {
          TermsEnum each = tags.iterator();
          for (BytesRef tag = each.next(); tag != null; tag = each.next()) {
            StemmedLanguage.of(tag.utf8ToString()).ifPresent(found::add);
          }
        }
      }
      languages = found;
      known = found;
    }
    return known;
  }

  private Lengths measure(String field) throws IOException {
    long documents = 0;
    long words = 0;
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues norms = leaf.reader().getNormValues(field);
      if (norms == null) {
        continue;
      }
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = norms.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = norms.nextDoc()) {
        int length = SmallFloat.byte4ToInt((byte) norms.longValue());
        if (length > 0 && (live == null || live.get(doc))) {
          documents++;
          words += length;
        }
      }
    }
    return new Lengths(documents, words);
  }
}
