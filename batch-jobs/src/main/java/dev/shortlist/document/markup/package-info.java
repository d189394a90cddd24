/// HTML, Markdown and plain text to a draft, and what the page's own styles hide.
@NullMarked
package dev.shortlist.document.markup;

import org.jspecify.annotations.NullMarked;
