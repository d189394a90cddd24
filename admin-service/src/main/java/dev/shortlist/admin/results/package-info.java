/// What is known of candidates: their analyses, vacancies, rankings, documents, and search.
@NullMarked
package dev.shortlist.admin.results;

import org.jspecify.annotations.NullMarked;
