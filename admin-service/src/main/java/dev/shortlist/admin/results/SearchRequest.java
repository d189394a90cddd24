package dev.shortlist.admin.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to look for, as JSON: fields that are left out have the meaning the command line gives
/// them.
///
/// @param query words, phrases and conditions as `shortlist search` reads them
/// @param like instead of a query: a candidate's id
/// @param mode hybrid, text or semantic
/// @param filters as field:value
/// @param facets fields to count
/// @param vacancy for which status and band are meant
record SearchRequest(
    @Nullable String query,
    @Nullable String like,
    @Nullable String mode,
    @Nullable List<String> filters,
    @Nullable List<String> facets,
    @Nullable String vacancy,
    @Nullable Integer limit,
    @Nullable String cursor) {}
