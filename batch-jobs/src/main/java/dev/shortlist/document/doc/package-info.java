/// A Word 97 file to a draft: its runs and boxes, and what their properties hide.
@NullMarked
package dev.shortlist.document.doc;

import org.jspecify.annotations.NullMarked;
