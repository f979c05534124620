package console.line;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import text.NameLetters;
import text.Nearest;

/// Words that are no command line: what is wrong with them, and what to write.
final class Misread {
  private Misread() {}

  /// What is wrong with the words of this line.
  static Command.Say of(CommandLine line, CommandLine.ParameterException wrong) {
    var spec = wrong.getCommandLine().getCommandSpec();
    var said =
        wrong instanceof CommandLine.UnmatchedArgumentException unmatched
            ? unmatched(line, spec, unmatched.getUnmatched().getFirst())
            : value(wrong).or(() -> name(wrong)).orElse(wrong.getMessage());
    return say(said, spec);
  }

  /// A value that is none, in our words.
  private static Optional<String> value(CommandLine.ParameterException wrong) {
    var of = wrong.getArgSpec();
    if (of == null || wrong.getValue() == null) return Optional.empty();
    var name = of instanceof OptionSpec option ? option.longestName() + " " : "";
    if (of.type() == int.class)
      return Optional.of(name + wrong.getValue() + ": a whole number is asked for");
    if (!of.type().isEnum()) return Optional.empty();
    var known = Stream.of(of.type().getEnumConstants()).map(Object::toString).toList();
    return Optional.of(
        told(
            "%s%s: one of %s".formatted(name, wrong.getValue(), String.join(", ", known)),
            Nearest.suggest(wrong.getValue(), known)));
  }

  /// A name of a file that is none.
  private static Optional<String> name(CommandLine.ParameterException wrong) {
    var of = wrong.getArgSpec();
    if (of == null || of.type() != Path.class || wrong.getValue() == null) return Optional.empty();
    return Optional.of(
        NameLetters.areAllKnown()
            ? wrong.getValue() + ": no file can have this name"
            : NameLetters.WRONG + ": " + wrong.getValue() + "\n  " + NameLetters.REMEDY);
  }

  /// An option before the command says nothing to it.
  static Command.Say early(OptionSpec option, CommandSpec command) {
    return say(
        "`%s` stands before the command: write it behind".formatted(option.longestName()), command);
  }

  private static Command.Say say(String said, CommandSpec spec) {
    boolean ofAll = spec.name().equals(Command.BUILDER);
    return new Command.Say(
        (ofAll ? "" : spec.name() + ": ")
            + said
            + "\nSee "
            + Command.BUILDER
            + (ofAll ? "" : " " + spec.name())
            + " --help",
        Command.EXIT_MALFORMED);
  }

  private static String unmatched(CommandLine line, CommandSpec spec, String word) {
    var commands = line.getSubcommands();
    boolean ofAll = spec.name().equals(Command.BUILDER);
    if (!word.startsWith("-"))
      return ofAll
          ? told("there is no command `" + word + "`", Nearest.suggest(word, known(commands)))
          : "`" + word + "` is one word too many";
    var name = word.replaceFirst("=.*", "");
    var others =
        commands.values().stream()
            .map(CommandLine::getCommandSpec)
            .filter(other -> has(other, name))
            .map(other -> "`" + other.name() + "`")
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) return "`" + name + "` is an option of " + others;
    var own = spec.options().stream().flatMap(option -> Stream.of(option.names())).toList();
    return told("there is no option `" + name + "`", Nearest.suggest(name, own));
  }

  private static List<String> known(Map<String, CommandLine> commands) {
    return Stream.concat(commands.keySet().stream(), Stream.of("--help")).toList();
  }

  private static boolean has(CommandSpec command, String option) {
    return command.findOption(option) != null;
  }

  private static String told(String wrong, String remedy) {
    return remedy.isEmpty() ? wrong : wrong + "; " + remedy;
  }
}
