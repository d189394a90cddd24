/// The command line: one class per command, named as the verb; heavy rooms are entered only by the
/// command that needs them.
@NullMarked
package dev.shortlist.cli;

import org.jspecify.annotations.NullMarked;
