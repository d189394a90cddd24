/// The vocabulary of hiring: what a vacancy asks, what a CV says, and the line it says it on.
@NullMarked
package dev.shortlist.hiring;

import org.jspecify.annotations.NullMarked;
