/// Tables as people's programs write them: separated values and workbooks, read row by row.
@NullMarked
package dev.shortlist.table;

import org.jspecify.annotations.NullMarked;
