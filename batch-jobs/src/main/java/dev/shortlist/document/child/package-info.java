/// Reading and drawing in long-lived child processes, both their sides: heap and wall clock of
/// their own, an empty environment, a private folder, nothing of ours to reach.
@NullMarked
package dev.shortlist.document.child;

import org.jspecify.annotations.NullMarked;
