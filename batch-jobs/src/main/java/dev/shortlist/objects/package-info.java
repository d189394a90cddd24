/// Where bytes are kept under content-derived names: documents and packs.
@NullMarked
package dev.shortlist.objects;

import org.jspecify.annotations.NullMarked;
