/// Lists of skills that a customer brings along (ESCO, O*NET, an own one): read, kept as one
/// checked value, and found in text by their labels, other names, usual wordings and shortened
/// forms.
@NullMarked
package dev.shortlist.taxonomy;

import org.jspecify.annotations.NullMarked;
