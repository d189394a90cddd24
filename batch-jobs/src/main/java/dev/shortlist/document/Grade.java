package dev.shortlist.document;

/// How well a document could be read, A best; below D a person looks before anything is believed.
public enum Grade {
  A,
  B,
  C,
  D,
  E,
  F
}
