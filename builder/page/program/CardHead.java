package page.program;

import java.util.List;
import java.util.Optional;
import page.html.Html;
import page.html.Link;
import page.model.SiteModel;
import snippet.Need;
import snippet.Snippet;
import snippet.Snippet.Kind;
import snippet.Snippet.Region;

/// The head of a card: the program's name and verdict.
///
/// @param id        its anchor; empty where the page has shown it before
/// @param file      where the whole file is; empty for a fence
/// @param region    the name of the region quoted, or empty
/// @param quoted    the lines of the region, and where the whole program is shown
/// @param whole     does the listing below have all its lines?
/// @param reason    why it doesn't hold
/// @param unchecked it was run, but states no expectation
/// @param rests     what the verdict rests on, in few words, or empty
public record CardHead(
    String id,
    String label,
    String file,
    String region,
    Optional<Link> quoted,
    boolean whole,
    List<String> needs,
    SiteModel.Mark mark,
    String reason,
    boolean unchecked,
    String rests) {
  private static final int JDK_USUAL = 25;

  public static CardHead of(
      SiteModel model, String page, Snippet snippet, Optional<Region> region, String id) {
    var here = model.here(snippet);
    var needs =
        snippet.directives().needs().stream()
            .filter(CardHead::unusual)
            .map(CardHead::words)
            .toList();
    boolean unchecked =
        snippet.kind() != Kind.COMPILED_ONLY
            && model.holds(snippet)
            && here.filter(e -> !e.checked().expects()).isPresent();
    var whole = id.isEmpty() ? model.place(snippet, page) : model.file(snippet.path(), page);
    return new CardHead(
        id,
        snippet.title(),
        snippet.isFile() ? model.file(snippet.path(), page) : "",
        region.map(Region::name).orElse(""),
        region.map(r -> new Link(whole, words(r))),
        region.isEmpty(),
        needs,
        model.mark(snippet),
        here.map(e -> e.checked().verdict().reason()).orElse(""),
        unchecked,
        here.map(e -> String.join("; ", e.checked().rests())).orElse(""));
  }

  private static String words(Region region) {
    int first = region.lines().first(), last = region.lines().last();
    return first == last ? "line " + first : "lines " + first + " to " + last;
  }

  /// What every reader of this notebook has is not named.
  private static boolean unusual(Need need) {
    return !(need instanceof Need.Jdk(int atLeast) && atLeast <= JDK_USUAL);
  }

  private static String words(Need need) {
    return switch (need) {
      case Need.Cores(int n) -> Html.count(n, "core");
      case Need.Os(var name) -> name.substring(0, 1).toUpperCase() + name.substring(1);
      case Need.Jdk(int n) -> "JDK " + n;
      case Need.Command(var name) -> name;
      case Need.Arch(var name) -> name;
      case Need.Machine(var part) -> "the machine’s " + part;
    };
  }
}
