package dev.shortlist.document;

/// Why a document was not read: the contract's code, what happened in plain words, and what to do
/// about it.
public record DocumentProblem(String code, String message, String hint) {}
