package dev.shortlist.search;

/// A condition beside the line, as `--filter field:value` gives it.
public record SearchFilter(QueryField field, String value) {
  public SearchFilter {
    QueryParser.fieldClause(field, value, 0); // says what is wrong with it
  }

  /// Reads `field:value`; the value may stand in quotation marks. Throws [QuerySyntaxException].
  public static SearchFilter parse(String text) {
    int colon = text.indexOf(':');
    var field = QueryField.of(text.substring(0, Math.max(colon, 0)).strip());
    if (field.isEmpty()) {
      throw new QuerySyntaxException(
          0, "the filter names no field", "write field:value; fields are " + QueryField.words());
    }
    String value = text.substring(colon + 1).strip();
    if (value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")) {
      value = value.substring(1, value.length() - 1);
    }
    return new SearchFilter(field.get(), value);
  }

  QueryClause clause() {
    return QueryParser.fieldClause(field, value, 0);
  }
}
