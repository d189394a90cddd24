/// A picture of a page to a draft, by tesseract where it is allowed.
@NullMarked
package dev.shortlist.document.picture;

import org.jspecify.annotations.NullMarked;
