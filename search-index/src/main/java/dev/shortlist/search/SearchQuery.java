package dev.shortlist.search;

/// A search line, read and found good.
///
/// `java kafka` ranks candidates by both words; `"machine learning"`, `skill:Java`, `years:5..10`,
/// `NOT php` (or `-php`), `java AND kafka`, `java OR kotlin` and whatever stands in parentheses
/// must hold. `kube*` finds words that begin so (three letters or more), `kubernets~` words spelled
/// nearly so (four or more). AND, OR and NOT are capitals. Fields are those of [QueryField].
public final class SearchQuery {
  private static final TextAnalysis ANALYSIS = new TextAnalysis();

  private final String line;
  private final QueryClause root;

  private SearchQuery(String line, QueryClause root) {
    this.line = line;
    this.root = root;
  }

  /// Reads a line of at most 1,000 characters, 64 parts, 8 nested parentheses and 8 words with `~`;
  /// throws [QuerySyntaxException] otherwise.
  public static SearchQuery parse(String line) {
    return new SearchQuery(line, new QueryParser(line, ANALYSIS).parse());
  }

  /// As it was written; also the text to embed for the search by meaning.
  public String line() {
    return line;
  }

  QueryClause root() {
    return root;
  }

  @Override
  public String toString() {
    return line;
  }
}
