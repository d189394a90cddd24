package dev.shortlist.admin.results;

import dev.shortlist.contract.AnalysisJson;
import dev.shortlist.contract.ContractJson;
import dev.shortlist.contract.ReceiptJson;
import dev.shortlist.contract.ScorecardJson;
import dev.shortlist.hiring.CandidateId;
import dev.shortlist.hiring.Sha256;
import dev.shortlist.hiring.VacancyId;
import dev.shortlist.store.Rankings;
import dev.shortlist.store.Store;
import dev.shortlist.store.Upload;
import dev.shortlist.store.Uploads;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An upload of one document in the contract's form.
final class Analyses {
  private Analyses() {}

  /// In the scope of the tenant: two questions to the database, whatever there is.
  static Optional<AnalysisJson> find(Store store, String id, Rankings.Sight sight) {
    return store
        .uploads()
        .told(id, Upload.Kind.DOCUMENT)
        .map(told -> told(store, told, sight == Rankings.Sight.BLIND));
  }

  private static AnalysisJson told(Store store, Uploads.Told told, boolean blind) {
    ReceiptJson receipt =
        told.line() == null || told.line().outcome() == null
            ? null
            : Receipts.json(told.line(), blind);
    List<ScorecardJson> scorecards =
        receipt == null || receipt.candidate() == null || told.upload().vacancies().isEmpty()
            ? List.of()
            : store
                .rankings()
                .of(new CandidateId(receipt.candidate()), told.upload().vacancies())
                .stream()
                .map(Scorecards::json)
                .toList();
    return json(told.upload(), blind, receipt, scorecards);
  }

  /// Without what came of it.
  static AnalysisJson brief(Upload upload, boolean blind) {
    return json(upload, blind, null, List.of());
  }

  private static AnalysisJson json(
      Upload upload, boolean blind, @Nullable ReceiptJson receipt, List<ScorecardJson> scorecards) {
    return new AnalysisJson(
        upload.id(),
        upload.status().word(),
        upload.sha256(),
        blind ? null : upload.fileName(),
        upload.bytes(),
        upload.requestedAt(),
        upload.endedAt(),
        upload.vacancies().stream().map(VacancyId::value).toList(),
        upload.run() == null ? null : upload.run().toString(),
        upload.code(),
        receipt,
        scorecards);
  }

  /// Changes with whatever is told.
  static String version(AnalysisJson analysis) {
    return Sha256.of(ContractJson.line(analysis)).substring(0, 32);
  }
}
