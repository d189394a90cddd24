package dev.shortlist.bench;

import java.io.IOException;

/// What is measured: a program that takes the first so many documents of a folder to a ranking,
/// each time in fresh processes.
interface Contender {
  String title();

  Usage run(int documents) throws IOException, InterruptedException;
}
