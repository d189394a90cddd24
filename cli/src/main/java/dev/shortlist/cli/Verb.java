package dev.shortlist.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Every command, in the order --help lists them. A command's class is loaded only when its verb
/// stands in the call, so that no command pays for another's. To add one: a constant here, a case
/// in [#command].
enum Verb {
  DEMO("demo", Group.SHORTLIST, "the invented samples, end to end"),
  IMPORT("import", Group.SHORTLIST, "a folder or ZIP of CVs, read, scored, indexed, with packs"),
  RANK("rank", Group.SHORTLIST, "a vacancy's candidates, best first"),
  EXPLAIN("explain", Group.SHORTLIST, "why a candidate has their score"),
  COMPARE("compare", Group.SHORTLIST, "candidates of a vacancy side by side"),
  SEARCH("search", Group.SHORTLIST, "candidates by words and meaning"),
  PACKS("packs", Group.SHORTLIST, "interview packs"),
  RESCORE("rescore", Group.SHORTLIST, "scores after a change of vacancy, CV or rules"),
  VACANCIES(
      "vacancies",
      Group.KEEPING,
      "what is hired for: add, list, show, lint, consider, suggest-weights, versions, delta,"
          + " sensitivity, calibrate, remove"),
  CANDIDATES("candidates", Group.KEEPING, "who was read: list, show, export, import, erase"),
  SEARCHES(
      "searches",
      Group.KEEPING,
      "searches that alert on new matches: save, list, show, delete, alerts"),
  TAXONOMY("taxonomy", Group.KEEPING, "lists of skills: import, list, show, remove"),
  RUNS("runs", Group.KEEPING, "runs: list, show, receipt, restart, recover, abandon"),
  AUDIT("audit", Group.KEEPING, "who changed and saw what: list, verify, export"),
  INDEX("index", Group.KEEPING, "the search index: stats, verify, rebuild"),
  DATABASE("database", Group.KEEPING, "another PostgreSQL: prepare, check"),
  STATE("state", Group.KEEPING, "the derived state: export"),
  SERVE("serve", Group.AROUND, "the admin service: results and accounts over HTTP"),
  BENCH("bench", Group.AROUND, "what importing and searching cost on this machine"),
  EVALUATE("evaluate", Group.AROUND, "figures against labelled data"),
  DOCTOR("doctor", Group.AROUND, "what Shortlist needs, checked, with what to do"),
  PARSE("parse", Group.WITHOUT_DATABASE, "documents to profiles"),
  SCORE("score", Group.WITHOUT_DATABASE, "documents to scorecards for a vacancy"),
  CONFIG("config", Group.AROUND, "the settings and where each comes from"),
  COMPLETION("completion", Group.AROUND, "a completion script for bash and zsh"),
  VERSION("version", Group.AROUND, "versions of Shortlist, Java and the system"),
  HELP("help", Group.AROUND, "help for a command");

  /// What commands have in common, as headings of --help.
  enum Group {
    SHORTLIST("From CVs to a shortlist"),
    WITHOUT_DATABASE("Single documents, without a database"),
    KEEPING("Looking after what is kept"),
    AROUND("Around it");

    private final String heading;

    Group(String heading) {
      this.heading = heading;
    }

    String heading() {
      return heading;
    }
  }

  private final String word;
  private final Group group;
  private final String summary;

  Verb(String word, Group group, String summary) {
    this.word = word;
    this.group = group;
    this.summary = summary;
  }

  String word() {
    return word;
  }

  Group group() {
    return group;
  }

  String summary() {
    return summary;
  }

  static Optional<Verb> of(String word) {
    return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Verb::word).toList();
  }

  /// A new command object for picocli.
  Object command(Invocation invocation) {
    return switch (this) {
      case DEMO -> new DemoCommand(invocation);
      case IMPORT -> new ImportCommand(invocation);
      case RANK -> new RankCommand(invocation);
      case EXPLAIN -> new ExplainCommand(invocation);
      case COMPARE -> new CompareCommand(invocation);
      case SEARCH -> new SearchCommand(invocation);
      case SEARCHES -> new SearchesCommand(invocation);
      case PACKS -> new PacksCommand(invocation);
      case RESCORE -> new RescoreCommand(invocation);
      case VACANCIES -> new VacanciesCommand(invocation);
      case CANDIDATES -> new CandidatesCommand(invocation);
      case TAXONOMY -> new TaxonomyCommand(invocation);
      case RUNS -> new RunsCommand(invocation);
      case AUDIT -> new AuditCommand(invocation);
      case INDEX -> new IndexCommand(invocation);
      case DATABASE -> new DatabaseCommand(invocation);
      case STATE -> new StateCommand(invocation);
      case SERVE -> new ServeCommand(invocation);
      case BENCH -> new BenchCommand(invocation);
      case EVALUATE -> new EvaluateCommand(invocation);
      case DOCTOR -> new DoctorCommand(invocation);
      case PARSE -> new ParseCommand(invocation);
      case SCORE -> new ScoreCommand(invocation);
      case CONFIG -> new ConfigCommand(invocation);
      case COMPLETION -> new CompletionCommand(invocation);
      case VERSION -> new VersionCommand(invocation);
      case HELP -> new HelpCommand();
    };
  }
}
