package console.line;

import evidence.Machine;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/// The options of the commands that check many snippets.
abstract class CheckOptions extends RunOptions {
  @Option(names = "--fresh", description = "run what was seen before, too")
  boolean fresh;

  @Option(names = "--strict", description = "warnings are errors, and all is run, as with --fresh")
  boolean strict;

  @Option(
      names = "--repeat",
      paramLabel = "N",
      description = "check N times; a verdict that changes is a failure")
  int repeat = Options.Checking.DEFAULT.repeat();

  @Option(
      names = "--shard",
      paramLabel = "I/N",
      description = "only the snippets whose names hash there")
  String shard;

  @Option(
      names = "--record",
      paramLabel = "NAME",
      description = "write what was seen to site/evidence/NAME.json")
  String record;

  @Option(names = "--report", paramLabel = "FILE", description = "write what was found as JSON")
  Path report;

  @Override
  Options options(List<String> names) {
    if (repeat < 1) throw wrong("--repeat " + repeat + ": at least 1");
    if (record != null && !record.matches("[\\w.-]+"))
      throw wrong("--record " + record + ": letters, digits, `.`, `-` and `_`");
    if (Machine.HERE.equals(record))
      throw wrong(
          "--record " + record + ": that is whichever machine builds; give this one a name");
    return super.options(names)
        .with(
            new Options.Checking(
                fresh || strict, // what is held to most must be seen now
                strict,
                repeat,
                Optional.ofNullable(shard).map(this::shard),
                Optional.ofNullable(record),
                Optional.ofNullable(report)));
  }

  private Options.Shard shard(String text) {
    var parts = text.matches("\\d{1,6}/\\d{1,6}") ? text.split("/") : new String[] {"0", "0"};
    int index = Integer.parseInt(parts[0]), count = Integer.parseInt(parts[1]);
    if (index < 1 || index > count)
      throw wrong("--shard " + text + ": write I/N, with I from 1 to N");
    return new Options.Shard(index, count);
  }
}
