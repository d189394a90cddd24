package dev.shortlist.cli;

import dev.shortlist.contract.ContractJson;
import dev.shortlist.contract.ErrorJson;
import java.io.PrintStream;
import java.util.List;

/// Tells errors on standard error: for people as `error: … [code]` and ` fix: …`, for programs (-o
/// json, jsonl) as one error@1 a line.
final class ErrorReport {
  private final PrintStream err;
  private final boolean json;

  ErrorReport(PrintStream err, OutputFormat form) {
    this.err = err;
    this.json = form == OutputFormat.JSON || form == OutputFormat.JSONL;
  }

  /// By the words of the call themselves, as the call may be wrong.
  static ErrorReport forCall(PrintStream err, Environment environment, List<String> args) {
    String form = environment.variable("SHORTLIST_OUTPUT");
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.equals("--")) {
        break;
      }
      if ((arg.equals("-o") || arg.equals("--output")) && i + 1 < args.size()) {
        form = args.get(i + 1);
      } else if (arg.startsWith("--output=")) {
        form = arg.substring("--output=".length());
      } else if (arg.startsWith("-o")) {
        form = arg.substring(arg.startsWith("-o=") ? 3 : 2);
      }
    }
    return new ErrorReport(err, form.startsWith("json") ? OutputFormat.JSON : OutputFormat.TABLE);
  }

  void tell(ErrorJson error) {
    if (json) {
      err.println(ContractJson.line(error));
      return;
    }
    err.println("error: " + TerminalText.lines(error.message()) + " [" + error.code() + "]");
    if (!error.hint().isEmpty()) {
      err.println("  fix: " + TerminalText.lines(error.hint()));
    }
  }
}
