package dev.shortlist.cli;

import dev.shortlist.pipeline.SecondLook;
import java.util.Stack;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// The number that may follow `--second-look`: how many of the best are looked at. What is no
/// number is left to be the vacancy.
final class BestCount implements IParameterConsumer {
  private static final int MOST = 10_000;

  @Override
  @SuppressWarnings("JdkObsolete") // picocli's own interface
  public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
    boolean counted = !words.isEmpty() && words.peek().matches("[0-9]+");
    option.setValue(counted ? count(words.pop(), command) : SecondLook.USUAL);
  }

  private static Integer count(String digits, CommandSpec command) {
    int count = digits.length() > 6 ? 0 : Integer.parseInt(digits);
    if (count < 1 || count > MOST) {
      throw new ParameterException(
          command.commandLine(),
          "--second-look looks at 1 to " + MOST + " of the best, for example --second-look=50");
    }
    return count;
  }
}
