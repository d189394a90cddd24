package dev.shortlist.admin.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// An endpoint for callers with this permission. The service does not start with an endpoint that
/// is neither `@Allowed` nor [Open].
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {
  Permission value();
}
