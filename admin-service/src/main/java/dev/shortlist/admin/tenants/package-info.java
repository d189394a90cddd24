/// The installation as each tenant has it: kept open for those who are at work.
@NullMarked
package dev.shortlist.admin.tenants;

import org.jspecify.annotations.NullMarked;
