/// What people are owed: the audit trail's values, and how its chain is made and checked.
@NullMarked
package dev.shortlist.privacy;

import org.jspecify.annotations.NullMarked;
