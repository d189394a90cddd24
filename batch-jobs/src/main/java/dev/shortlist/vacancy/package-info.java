/// Vacancies as people write them, a YAML file or a posting in plain words, to what is asked.
@NullMarked
package dev.shortlist.vacancy;

import org.jspecify.annotations.NullMarked;
