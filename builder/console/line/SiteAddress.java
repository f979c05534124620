package console.line;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// Where a site will stand, of the commands that make one.
final class SiteAddress {
  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "where the site will stand; for absolute addresses")
  private String text;

  /// @throws CommandLine.ParameterException where it is none; the command says that it is its own
  Optional<String> of(CommonOptions command) {
    if (text == null || isAddress()) return Optional.ofNullable(text);
    throw command.wrong(
        "--base-url " + text + ": write an address such as https://example.org/notebook");
  }

  private boolean isAddress() {
    try {
      var address = new URI(text);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      return web
          && address.getHost() != null
          && address.getRawQuery() == null
          && address.getRawFragment() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
