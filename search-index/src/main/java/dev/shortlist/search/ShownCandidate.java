package dev.shortlist.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DocumentStoredFieldVisitor;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/// What a hit shows of a candidate, read without their vectors.
record ShownCandidate(
    String id,
    String language,
    String text,
    String name,
    List<String> skills,
    List<SkillWording> wordings,
    String location,
    List<String> languages,
    int experienceMonths,
    List<String> titles,
    PassagePages pages) {
  private static final Set<String> FIELDS =
      Set.of(
          CandidateFields.ID,
          CandidateFields.CV_LANGUAGE,
          CandidateFields.TEXT,
          CandidateFields.NAME,
          CandidateFields.SKILL,
          CandidateFields.WORDING,
          CandidateFields.LOCATION,
          CandidateFields.LANGUAGE,
          CandidateFields.MONTHS,
          CandidateFields.TITLE);

  ShownCandidate {
    skills = List.copyOf(skills);
    wordings = List.copyOf(wordings);
    languages = List.copyOf(languages);
    titles = List.copyOf(titles);
  }

  /// All that is searched by words.
  List<String> words() {
    var words = new ArrayList<String>();
    words.add(text);
    words.addAll(titles);
    words.addAll(skills);
    return words;
  }

  /// The candidate held as document `doc` of a segment.
  static ShownCandidate read(LeafReader leaf, int doc) throws IOException {
    var visitor = new DocumentStoredFieldVisitor(FIELDS);
    leaf.storedFields().document(doc, visitor);
    Document stored = visitor.getDocument();
    var passages = DocValues.getBinary(leaf, CandidateFields.PASSAGES);
    return new ShownCandidate(
        CandidateFields.value(stored, CandidateFields.ID),
        CandidateFields.value(stored, CandidateFields.CV_LANGUAGE),
        CandidateFields.value(stored, CandidateFields.TEXT),
        CandidateFields.value(stored, CandidateFields.NAME),
        List.of(stored.getValues(CandidateFields.SKILL)),
        CandidateFields.wordings(stored),
        CandidateFields.value(stored, CandidateFields.LOCATION),
        List.of(stored.getValues(CandidateFields.LANGUAGE)),
        Integer.parseInt(CandidateFields.value(stored, CandidateFields.MONTHS)),
        List.of(stored.getValues(CandidateFields.TITLE)),
        passages.advanceExact(doc)
            ? PassageCodec.pages(passages.binaryValue())
            : PassagePages.NONE);
  }
}
