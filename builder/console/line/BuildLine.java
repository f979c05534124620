package console.line;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `build`, which is also what happens without a command.
@CommandLine.Command(
    name = Command.BUILDER,
    description = "Checks every snippet of a notebook, then writes its site.",
    footer = {
      "",
      "Example: ./jbang build.java build --strict --out public",
      "Exit code: 0 all hold; 1 a snippet fails or a link is broken; 2 wrong usage or a malformed"
          + " notebook."
    })
final class BuildLine extends CheckOptions {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "where the site goes (default: _site in the notebook)")
  Path out;

  @Mixin SiteAddress address = new SiteAddress();

  @Override
  Command command() {
    return new Command.Build(
        options(List.of()), out == null ? root.resolve("_site") : out, address.of(this));
  }
}
