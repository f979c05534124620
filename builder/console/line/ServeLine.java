package console.line;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `serve`.
@CommandLine.Command(
    name = "serve",
    description = "Serves the notebook to this machine while it is being written; Ctrl-C ends it.",
    footer = {"", "Example: ./jbang build.java serve --port 9000"})
final class ServeLine extends RunOptions {
  private static final int PORT_MAX = 65535;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "where to serve, or the next that is free (default: 8080)")
  int port = 8080;

  @Option(
      names = "--no-run",
      description = "run no program: for a notebook of somebody else's, to read first")
  boolean noRun;

  @Mixin SiteAddress address = new SiteAddress();

  @Override
  Command command() {
    if (port < 0 || port > PORT_MAX) throw wrong("--port " + port + ": from 0 to " + PORT_MAX);
    return new Command.Serve(options(List.of()), port, !noRun, address.of(this));
  }
}
