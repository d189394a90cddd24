package dev.shortlist.profile;

/// What a section of a CV is about; HEAD stands before the first heading, OTHER under one that is
/// not known.
enum SectionKind {
  HEAD,
  SUMMARY,
  WORK,
  EDUCATION,
  SKILLS,
  LANGUAGES,
  CERTIFICATES,
  PROJECTS,
  PUBLICATIONS,
  VOLUNTEER,
  AWARDS,
  REFERENCES,
  INTERESTS,
  PERSONAL,
  OTHER
}
