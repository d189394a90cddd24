package dev.shortlist.pipeline;

/// One setting that cannot be used: what is wrong, where it was set, and what would do.
public record SettingProblem(SettingOrigin origin, String message, String hint) {}
