/// The admin service: the application and its wiring; one sub-package per concern.
@NullMarked
package dev.shortlist.admin;

import org.jspecify.annotations.NullMarked;
