/// A DOCX file to a draft: text boxes and columns where they stand, styles, and what they hide.
@NullMarked
package dev.shortlist.document.docx;

import org.jspecify.annotations.NullMarked;
