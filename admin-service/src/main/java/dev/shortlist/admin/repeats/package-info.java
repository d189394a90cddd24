/// Requests that are sent again, as networks make clients do: done once.
@NullMarked
package dev.shortlist.admin.repeats;

import org.jspecify.annotations.NullMarked;
