package console;

import evidence.Machine;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// The options of all commands.
abstract class CommonOptions {
  @Option(names = "--root", paramLabel = "DIR", description = "the notebook (default: this folder)")
  Path root = Path.of(".");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where the site goes (default: _site in the notebook)")
  Path out;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "where the site will stand; for absolute addresses")
  String baseUrl;

  @Option(names = "--fresh", description = "run what was seen before, too")
  boolean fresh;

  @Option(names = "--strict", description = "warnings are errors, and all is run, as with --fresh")
  boolean strict;

  @Option(
      names = "--fence",
      paramLabel = "HOW",
      defaultValue = "${env:INTERLEAVE_FENCE:-auto}",
      description = "auto, off, required, bubblewrap or unshare (default: auto)")
  String fence;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "snippets run side by side (default: one a core)")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--repeat",
      paramLabel = "N",
      description = "check N times; a verdict that changes is a failure")
  int repeat = 1;

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

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "auto, always or never (default: auto)")
  Color color = Color.auto;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "say this")
  boolean help;

  enum Color {
    auto,
    always,
    never
  }

  abstract Command command();

  /// A notebook may bring its own; else ours, which lie beside build.java.
  private Path templates() {
    var own = root.resolve("templates");
    return Files.isDirectory(own) ? own : Locations.buildFolder().resolve("templates");
  }

  Options options(List<String> names) {
    if (jobs < 1) throw wrong("--jobs " + jobs + ": at least 1");
    if (repeat < 1) throw wrong("--repeat " + repeat + ": at least 1");
    if (record != null && !record.matches("[\\w.-]+"))
      throw wrong("--record " + record + ": letters, digits, `.`, `-` and `_`");
    if (Machine.HERE.equals(record))
      throw wrong(
          "--record " + record + ": that is whichever machine builds; give this one a name");
    boolean colored =
        color == Color.always
            || color == Color.auto
                && System.getenv("NO_COLOR") == null
                && System.console() != null
                && System.console().isTerminal();
    return new Options(
        names,
        root,
        out == null ? root.resolve("_site") : out,
        templates(),
        Optional.ofNullable(baseUrl).map(this::address),
        fresh || strict, // what is held to most must be seen now
        strict,
        fence,
        jobs,
        repeat,
        Optional.ofNullable(shard).map(this::shard),
        Optional.ofNullable(record),
        Optional.ofNullable(report),
        colored);
  }

  private String address(String text) {
    try {
      var address = new URI(text);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      if (web
          && address.getHost() != null
          && address.getRawQuery() == null
          && address.getRawFragment() == null) return text;
    } catch (URISyntaxException e) {
      // told below
    }
    throw wrong("--base-url " + text + ": write an address such as https://example.org/notebook");
  }

  private Options.Shard shard(String text) {
    var parts = text.matches("\\d{1,6}/\\d{1,6}") ? text.split("/") : new String[] {"0", "0"};
    int index = Integer.parseInt(parts[0]), count = Integer.parseInt(parts[1]);
    if (index < 1 || index > count)
      throw wrong("--shard " + text + ": write I/N, with I from 1 to N");
    return new Options.Shard(index, count);
  }

  CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(new CommandLine(this), message);
  }
}
