package dev.shortlist.pipeline;

import dev.shortlist.document.Extraction;
import dev.shortlist.document.ReadOptions;
import dev.shortlist.document.child.Overlays;
import dev.shortlist.document.child.ReaderPool;
import dev.shortlist.document.child.ReaderSettings;
import dev.shortlist.document.reader.DocumentReader;
import dev.shortlist.embedding.Embedding;
import dev.shortlist.embedding.EmbeddingModel;
import dev.shortlist.embedding.Passage;
import dev.shortlist.embedding.PassageSplitter;
import dev.shortlist.embedding.StaticEmbeddingModel;
import dev.shortlist.hiring.Profile;
import dev.shortlist.hiring.Vacancy;
import dev.shortlist.interview.CvText;
import dev.shortlist.profile.ProfileExtractor;
import dev.shortlist.profile.ProfileExtractors;
import dev.shortlist.profile.SkillDictionary;
import dev.shortlist.profile.SkillRecognition;
import dev.shortlist.profile.TextLanguage;
import dev.shortlist.scoring.PreparedCandidate;
import dev.shortlist.scoring.PreparedVacancy;
import dev.shortlist.scoring.Redaction;
import dev.shortlist.scoring.Scorecard;
import dev.shortlist.scoring.Scorer;
import dev.shortlist.scoring.Statistics;
import dev.shortlist.scoring.WeightAdvice;
import dev.shortlist.store.Home;
import dev.shortlist.taxonomy.Glossary;
import dev.shortlist.taxonomy.SkillTagger;
import dev.shortlist.taxonomy.TaxonomyShelf;
import java.time.YearMonth;
import java.util.List;

/// The way of a document that was read to its scorecard, the same for one file on the command line
/// and for a batch step: profile, passages of redacted text, vectors, score. Plain functions, safe
/// for many threads.
public final class Screening {
  private final ProfileExtractor extractor;
  private final EmbeddingModel model;
  private final PassageSplitter splitter;
  private final Scorer scorer;
  private final String madeBy;

  public Screening(
      ProfileExtractor extractor, EmbeddingModel model, PassageSplitter splitter, Scorer scorer) {
    this.extractor = extractor;
    this.model = model;
    this.splitter = splitter;
    this.scorer = scorer;
    this.madeBy = "reader@" + DocumentReader.version() + "/profile@" + extractor.version();
  }

  /// The rules, table and statistics that ship with Shortlist; takes some 30 MB and a fifth of a
  /// second.
  public static Screening standard() {
    return with(ProfileExtractors.standard());
  }

  /// The same with the taxonomies of the home and tenant that the settings name.
  public static Screening of(Settings settings) {
    return with(extractor(settings));
  }

  /// Reads profiles with the skills Shortlist knows and those of the taxonomies of the home and
  /// tenant that the settings name.
  public static ProfileExtractor extractor(Settings settings) {
    var home = new Home(settings.get(SettingKeys.HOME));
    List<SkillTagger> taggers =
        new TaxonomyShelf(home.taxonomies(settings.get(SettingKeys.TENANT)))
            .all().stream().map(SkillTagger::new).toList();
    return ProfileExtractors.with(SkillRecognition.of(SkillDictionary.standard(), taggers));
  }

  /// One that also looks with the optional model, found in the home that the settings name.
  ///
  /// @throws dev.shortlist.embedding.EmbeddingFailedException when it is not there or does not run
  public Screening withSecondLook(Settings settings) {
    return withSecondLook(LocalModelShelf.open(new Home(settings.get(SettingKeys.HOME))));
  }

  Screening withSecondLook(EmbeddingModel second) {
    return new Screening(extractor, model, splitter, scorer.withSecondLook(second));
  }

  private static Screening with(ProfileExtractor extractor) {
    StaticEmbeddingModel model = StaticEmbeddingModel.load();
    return new Screening(
        extractor, model, new PassageSplitter(model), new Scorer(Statistics.load(), model));
  }

  /// Reader processes under these settings; none starts before the first document.
  public static ReaderPool readers(Settings settings) {
    return readers(settings, OcrChoice.options(settings));
  }

  static ReaderPool readers(Settings settings, ReadOptions options) {
    return new ReaderPool(readerSettings(settings, options));
  }

  /// Draws what was read over pictures of pages, with the settings the readers have.
  public static Overlays overlays(Settings settings) {
    return new Overlays(readerSettings(settings, OcrChoice.options(settings)));
  }

  private static ReaderSettings readerSettings(Settings settings, ReadOptions options) {
    return new ReaderSettings(
        Math.min(64, settings.get(SettingKeys.THREADS)),
        (int) (settings.get(SettingKeys.READER_HEAP) >> 20),
        settings.get(SettingKeys.READER_TIMEOUT),
        options);
  }

  /// A document with everything scoring needs, to be scored for any number of vacancies; for one
  /// thread.
  public record Candidacy(Extraction.Read document, Profile profile, PreparedCandidate candidate) {}

  /// The rules of the profile, part of its recipe.
  String profileVersion() {
    return extractor.version();
  }

  /// What passages and their vectors are made by: the cut, the masking and the model.
  String passagesVersion() {
    return model.id()
        + "/passages@"
        + PassageSplitter.VERSION
        + "/redaction@"
        + Redaction.VERSION
        + "/words@"
        + Glossary.standard().version()
        + "/language@"
        + TextLanguage.VERSION;
  }

  /// The embedding model and its data.
  public String modelVersion() {
    return model.id();
  }

  /// The scoring rules, statistics and model.
  String scoringVersion() {
    return scorer.version();
  }

  /// The direction of a line's meaning, as for passages.
  public Embedding meaning(String line) {
    return model.embed(List.of(line)).getFirst();
  }

  /// What the document says; asOf is the month that "to present" means.
  public Profile profile(Extraction.Read document, YearMonth asOf) {
    return extractor.extract(document, asOf);
  }

  /// The passages to embed, cut from text without personal data; those of a German, French or
  /// Spanish document by their English words.
  public List<Passage> passages(Profile profile, Extraction.Read document) {
    return Scorer.english(
        splitter.split(scorer.redaction().mask(profile, document.text())),
        TextLanguage.of(document));
  }

  /// A CV's words for its interview pack, with what may be quoted of them.
  CvText text(Profile profile, Extraction.Read document) {
    return new CvText(
        document.text(),
        scorer.redaction().withoutPerson(profile, document.text()),
        document.language());
  }

  /// One vector a passage, in order.
  public List<Embedding> vectors(List<Passage> passages) {
    return model.embed(passages.stream().map(Passage::text).toList());
  }

  /// The weights that the vacancy's own words speak for, one for each requirement.
  public List<WeightAdvice.Advice> advice(Vacancy vacancy) {
    return scorer.advice(vacancy);
  }

  public PreparedVacancy prepare(Vacancy vacancy) {
    return scorer.prepare(vacancy);
  }

  /// All steps before scoring at once.
  public Candidacy prepare(Extraction.Read document, YearMonth asOf) {
    return prepare(document, profile(document, asOf));
  }

  /// All steps between profile and scoring at once.
  Candidacy prepare(Extraction.Read document, Profile profile) {
    List<Passage> passages = passages(profile, document);
    return prepare(document, profile, passages, vectors(passages));
  }

  /// From what earlier steps have kept.
  public Candidacy prepare(
      Extraction.Read document, Profile profile, List<Passage> passages, List<Embedding> vectors) {
    return new Candidacy(
        document,
        profile,
        scorer.prepare(TextLanguage.of(document), profile, document.text(), passages, vectors));
  }

  /// A document ready to be scored, with what scoring is told of how well it was read; for one
  /// thread.
  record Ready(PreparedCandidate candidate, List<String> remarks) {}

  Ready ready(Candidacy candidacy) {
    return new Ready(candidacy.candidate(), Grades.remarks(candidacy.document()));
  }

  /// The form in which a document may be kept, to be scored again with the same result.
  byte[] form(Ready ready) {
    return scorer.form(ready.candidate(), ready.remarks());
  }

  /// A document from the form kept of it.
  Ready ready(byte[] form) {
    Scorer.Kept kept = scorer.prepare(form);
    return new Ready(kept.candidate(), kept.flags());
  }

  Scorecard score(Ready ready, PreparedVacancy vacancy) {
    return scorer.score(ready.candidate(), vacancy, ready.remarks(), madeBy);
  }

  /// How many points each criterion could bring at most beyond those it has, alone.
  public List<Double> gains(Candidacy candidacy, PreparedVacancy vacancy) {
    return scorer.gains(candidacy.candidate(), vacancy);
  }

  public Scorecard score(Candidacy candidacy, PreparedVacancy vacancy) {
    return score(ready(candidacy), vacancy);
  }
}
