package dev.shortlist.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/// A candidate's document as Lucene's fields, and back. Names of fields are the index's own;
/// people's are in [QueryField].
final class CandidateFields {
  static final String ID = "id";
  static final String VERSION = "version";
  static final String CV_LANGUAGE = "cv-language";

  /// Kept, to be quoted; searched as [#WORDS].
  static final String TEXT = "text";

  /// All that is searched by words: the text, titles and names of skills.
  static final String WORDS = "words";

  static final String NAME = "name";
  static final String LOCATION = "location";
  static final String TITLE = "title";
  static final String MONTHS = "months";

  /// Words of the skills' names.
  static final String SKILL_WORDS = "skill-words";

  static final String SKILL = "skill";

  /// A skill's name and the words of the text for it, tabulator between them; only kept.
  static final String WORDING = "skill-wording";

  static final String LANGUAGE = "language";
  static final String VECTOR = "vector";
  static final String PASSAGES = "passages";
  static final String SKETCHES = "sketches";

  /// Doc values that facets are counted from.
  static final String FACET = "facet-";

  private CandidateFields() {}

  static Term idTerm(String id) {
    return new Term(ID, id);
  }

  /// Whole values are compared without case, accents or doubled spaces.
  static String key(String value) {
    return WordFolding.fold(value.strip().replaceAll("\\s+", " ")).toLowerCase(Locale.ROOT);
  }

  /// Made for a writer, which is one thread's.
  static Document toLucene(
      CandidateDocument candidate, TextAnalysis analysis, LanguageStems stems) {
    var document = new Document();
    document.add(new StringField(ID, candidate.id(), Field.Store.YES));
    document.add(new SortedDocValuesField(ID, new BytesRef(candidate.id())));
    document.add(new StringField(VERSION, candidate.version(), Field.Store.YES));
    document.add(new StringField(CV_LANGUAGE, key(candidate.language()), Field.Store.NO));
    document.add(new StoredField(CV_LANGUAGE, candidate.language()));
    document.add(new StoredField(TEXT, candidate.text()));
    var words = new ArrayList<String>();
    words.add(candidate.text());
    words.addAll(candidate.titles());
    words.addAll(candidate.skills()); // so that a CV saying k8s is found by the dictionary's name
    String language = candidate.language();
    document.add(new TextField(WORDS, new CandidateTokens(analysis, stems, language, words)));
    document.add(
        new TextField(TITLE, new CandidateTokens(analysis, stems, language, candidate.titles())));
    document.add(new TextField(NAME, candidate.name(), Field.Store.YES));
    document.add(new TextField(LOCATION, candidate.location(), Field.Store.YES));
    addFacet(document, LOCATION, candidate.location());
    document.add(new IntField(MONTHS, candidate.experienceMonths(), Field.Store.YES));
    for (String title : candidate.titles()) {
      document.add(new StoredField(TITLE, title));
    }
    for (String skill : candidate.skills()) {
      document.add(new StringField(SKILL, key(skill), Field.Store.NO));
      document.add(new StoredField(SKILL, skill));
      document.add(new TextField(SKILL_WORDS, skill, Field.Store.NO));
      addFacet(document, SKILL, skill);
    }
    for (SkillWording wording : candidate.wordings()) {
      document.add(new StoredField(WORDING, wording.skill() + '\t' + wording.words()));
    }
    for (String spoken : candidate.languages()) {
      document.add(new StringField(LANGUAGE, key(spoken), Field.Store.NO));
      document.add(new StoredField(LANGUAGE, spoken));
      addFacet(document, LANGUAGE, spoken);
    }
    addMeaning(document, candidate);
    return document;
  }

  private static void addFacet(Document document, String field, String value) {
    if (!value.isBlank()) {
      document.add(new SortedSetDocValuesField(FACET + field, new BytesRef(value)));
    }
  }

  private static void addMeaning(Document document, CandidateDocument candidate) {
    document.add(new BinaryDocValuesField(PASSAGES, PassageCodec.encode(candidate.passages())));
    if (candidate.vector().dimension() > 0) {
      document.add(new StoredField(VECTOR, candidate.vector().toBytes()));
    }
    if (!candidate.vector().isZero()) { // a cosine with nothing is no number
      document.add(
          new BinaryDocValuesField(
              SKETCHES, Sketch.encode(candidate.vector(), candidate.passages())));
    }
  }

  /// The candidate held as document `doc` of a segment, whole.
  static CandidateDocument fromLucene(LeafReader leaf, int doc) throws IOException {
    Document stored = leaf.storedFields().document(doc);
    BytesRef vector = stored.getBinaryValue(VECTOR);
    return new CandidateDocument(
        value(stored, ID),
        value(stored, VERSION),
        value(stored, CV_LANGUAGE),
        value(stored, TEXT),
        value(stored, NAME),
        List.of(stored.getValues(SKILL)),
        wordings(stored),
        value(stored, LOCATION),
        List.of(stored.getValues(LANGUAGE)),
        Integer.parseInt(value(stored, MONTHS)),
        List.of(stored.getValues(TITLE)),
        vector == null ? Int8Vector.EMPTY : Int8Vector.of(BytesRef.deepCopyOf(vector).bytes),
        passages(leaf, doc));
  }

  /// Without reading anything else of the candidate.
  static List<PassageVector> passages(LeafReader leaf, int doc) throws IOException {
    var values = DocValues.getBinary(leaf, PASSAGES);
    return values.advanceExact(doc) ? PassageCodec.decode(values.binaryValue()) : List.of();
  }

  static List<SkillWording> wordings(Document stored) {
    var wordings = new ArrayList<SkillWording>();
    for (String kept : stored.getValues(WORDING)) {
      int tab = kept.indexOf('\t');
      wordings.add(new SkillWording(kept.substring(0, tab), kept.substring(tab + 1)));
    }
    return wordings;
  }

  static String value(Document stored, String field) {
    String value = stored.get(field);
    if (value == null) {
      throw new IllegalStateException("a candidate's document has no " + field);
    }
    return value;
  }
}
