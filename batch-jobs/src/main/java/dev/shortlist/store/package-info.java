/// PostgreSQL, the truth: the local server, migrations, tenant scope, one repository per aggregate,
/// the change log.
@NullMarked
package dev.shortlist.store;

import org.jspecify.annotations.NullMarked;
