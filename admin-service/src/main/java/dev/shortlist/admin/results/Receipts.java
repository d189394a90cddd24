package dev.shortlist.admin.results;

import dev.shortlist.contract.ReceiptJson;
import dev.shortlist.pipeline.RunForms;
import dev.shortlist.store.RunDocument;

/// What became of a file that was sent.
final class Receipts {
  private Receipts() {}

  /// @param blind leaves the file's name out, which often names the person
  static ReceiptJson json(RunDocument line, boolean blind) {
    ReceiptJson json = RunForms.receipt(line);
    return blind
        ? new ReceiptJson(
            "",
            json.sha256(),
            json.outcome(),
            json.code(),
            json.hint(),
            json.candidate(),
            json.grade(),
            json.flags(),
            json.millis())
        : json;
  }
}
