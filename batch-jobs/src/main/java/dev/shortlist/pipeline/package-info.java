/// The Spring Batch jobs, their ledger and receipts, and the settings they run under.
@NullMarked
package dev.shortlist.pipeline;

import org.jspecify.annotations.NullMarked;
