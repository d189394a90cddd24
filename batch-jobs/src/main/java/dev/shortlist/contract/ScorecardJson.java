package dev.shortlist.contract;

import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.DocumentId;
import dev.shortlist.hiring.Need;
import dev.shortlist.hiring.Quote;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.scoring.Band;
import dev.shortlist.scoring.Scorecard;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/// scorecard@1: how one application meets its vacancy. Path is null but for `score`; rank is 1 for
/// the best of the vacancy and equal scores share one, tied is how many others have the same; flags
/// are the document's. Gains are how many points more each criterion could bring at most, alone;
/// empty but for `explain`.
public record ScorecardJson(
    @Nullable String path,
    CandidateId candidate,
    DocumentId document,
    VacancyId vacancy,
    int rank,
    int tied,
    List<String> flags,
    Scorecard scorecard,
    List<Double> gains)
    implements ContractObject {
  public ScorecardJson {
    flags = List.copyOf(flags);
    gains = List.copyOf(gains);
    if (!gains.isEmpty() && gains.size() != scorecard.criteria().size()) {
      throw new IllegalArgumentException("every criterion needs its gain");
    }
    if (rank < 1) {
      throw new IllegalArgumentException("rank must be at least 1 but was " + rank);
    }
    if (tied < 0) {
      throw new IllegalArgumentException("tied must not be negative but was " + tied);
    }
  }

  public ScorecardJson(
      @Nullable String path,
      CandidateId candidate,
      DocumentId document,
      VacancyId vacancy,
      int rank,
      int tied,
      List<String> flags,
      Scorecard scorecard) {
    this(path, candidate, document, vacancy, rank, tied, flags, scorecard, List.of());
  }

  @Override
  public String schema() {
    return "scorecard@1";
  }

  @Override
  public void writeFields(JsonGenerator json) {
    if (path != null) {
      json.writeStringProperty("path", path);
    }
    json.writeStringProperty("candidate", candidate.value());
    json.writeStringProperty("document", document.sha256());
    json.writeStringProperty("vacancy", vacancy.value());
    json.writeNumberProperty("score", ContractJson.decimal(scorecard.score()));
    json.writeNumberProperty("rank", rank);
    json.writeNumberProperty("tied", tied);
    json.writeStringProperty("band", Band.of(scorecard.score()).word());
    json.writeStringProperty("fingerprint", scorecard.fingerprint());
    json.writeArrayPropertyStart("criteria");
    for (int i = 0; i < scorecard.criteria().size(); i++) {
      json.writeStartObject();
      criterion(json, scorecard.criteria().get(i));
      if (!gains.isEmpty()) {
        json.writeNumberProperty("gain", ContractJson.decimal(gains.get(i)));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    if (!scorecard.filters().isEmpty()) {
      ContractJson.array(json, "filters", scorecard.filters(), answer -> answer(json, answer));
    }
    ContractJson.strings(json, "flags", flags);
    json.writeBooleanProperty("review", scorecard.review());
    ContractJson.strings(json, "reasons", scorecard.reasons());
  }

  /// Where somebody lives is not quoted, so that a blind view stays blind.
  private static void answer(JsonGenerator json, Scorecard.Answer answer) {
    json.writeStartObject();
    json.writeStringProperty("filter", answer.filter().word());
    json.writeStringProperty("asked", answer.filter().label());
    json.writeStringProperty("met", answer.met().name().toLowerCase(Locale.ROOT));
    json.writeStringProperty("why", answer.why());
    quotes(json, answer.shown());
    json.writeEndObject();
  }

  private static void quotes(JsonGenerator json, List<Quote> quotes) {
    ContractJson.array(
        json,
        "evidence",
        quotes,
        quote -> {
          json.writeStartObject();
          QuoteJson.placeAndWords(json, quote);
          json.writeEndObject();
        });
  }

  private static void criterion(JsonGenerator json, Scorecard.Criterion criterion) {
    json.writeStringProperty("kind", criterion.kind().word());
    json.writeStringProperty("requirement", criterion.requirement());
    Need need = criterion.need();
    ContractJson.nullable(json, "need", need == null ? null : need.word());
    json.writeNumberProperty("weight", ContractJson.decimal(criterion.weight()));
    json.writeNumberProperty("points", ContractJson.decimal(criterion.points()));
    json.writeNumberProperty("max", ContractJson.decimal(criterion.max()));
    json.writeStringProperty("met", criterion.met().name().toLowerCase(Locale.ROOT));
    quotes(json, criterion.evidence());
    json.writeStringProperty("missing", criterion.missing());
  }
}
