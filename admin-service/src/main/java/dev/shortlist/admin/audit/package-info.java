/// Writes every changing request, and every view of a CV, score or pack, into the audit trail.
@NullMarked
package dev.shortlist.admin.audit;

import org.jspecify.annotations.NullMarked;
