package note;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import note.Target.Severity;
import note.markdown.Markdown;
import snippet.Snippet;
import text.Nearest;
import text.Root;

/// Finds out where links lead. Nothing outside the root is looked at.
final class Links {
  private static final Pattern SCHEME =
      Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Set<String> WEB = Set.of("http", "https", "mailto");
  private static final Pattern LINE = Pattern.compile("L\\d+(-L?\\d+)?");

  private static final Pattern WITHIN = Pattern.compile("[\\t\\n\\r]");
  private static final Pattern OUTER = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");

  private final Map<Written, Address> parsed;
  private final Root root;
  private final Map<String, Snippet> snippets;
  private final Map<String, Note> notes;
  private final Set<String> drafts;
  private List<String> terms;

  /// @param snippets by path
  /// @param notes    by path, with all that is rendered on a page
  /// @param drafts   paths of notes that are left out
  /// @param parsed   what is known of addresses by themselves
  Links(
      Root root,
      Map<String, Snippet> snippets,
      Map<String, Note> notes,
      Set<String> drafts,
      Map<Written, Address> parsed) {
    this.parsed = parsed;
    this.root = root;
    this.snippets = snippets;
    this.notes = notes;
    this.drafts = drafts;
  }

  /// An address as it is written in a file.
  record Written(String from, String address) {}

  /// What can be said of an address without looking anything up.
  ///
  /// @param target where it leads, whatever there is in the notebook
  /// @param path   else the path below the root
  record Address(Optional<Target> target, String path, String anchor) {
    static Address to(Target target) {
      return new Address(Optional.of(target), "", "");
    }
  }

  /// Where an address in this file leads.
  Target target(String from, String address) {
    return target(
        parsed.computeIfAbsent(new Written(from, address), w -> parse(w.from, w.address)));
  }

  /// Where an address leads.
  Target target(Address address) {
    return address.target.isPresent() ? address.target.get() : inside(address.path, address.anchor);
  }

  /// An address in this file.
  static Address parse(String from, String address) {
    var url = seenByBrowsers(address);
    var scheme = SCHEME.matcher(url);
    if (scheme.matches())
      return Address.to(
          WEB.contains(scheme.group(1).toLowerCase()) ? web(url) : forbidden(scheme.group(1)));
    if (url.startsWith("//")) return Address.to(web("https:" + url));
    int hash = url.indexOf('#');
    var anchor = decoded(hash < 0 ? "" : url.substring(hash + 1));
    var path = decoded(hash < 0 ? url : url.substring(0, hash));
    return resolve(from, path)
        .map(found -> new Address(Optional.empty(), path.isEmpty() ? from : found, anchor))
        .orElseGet(() -> Address.to(outside(path)));
  }

  /// Browsers pass over line ends and tabs anywhere, and over blanks and controls at both ends.
  private static String seenByBrowsers(String address) {
    int plain = 0;
    while (plain < address.length() && address.charAt(plain) > ' ') plain++;
    if (plain == address.length()) return address;
    return OUTER.matcher(WITHIN.matcher(address).replaceAll("")).replaceAll("");
  }

  private static Target forbidden(String scheme) {
    return new Target.Nowhere(
        Severity.DROPPED,
        "left out of the page: a link by `" + scheme.toLowerCase() + ":`",
        "links are relative, or begin with http, https or mailto");
  }

  private static Target web(String written) {
    var url = written.replace(" ", "%20"); // as browsers send it
    try {
      var uri = new URI(url);
      if (uri.isOpaque() ? uri.getSchemeSpecificPart().contains("@") : uri.getHost() != null)
        return new Target.Web(url);
      return malformed(url, "it names no host");
    } catch (URISyntaxException e) {
      return malformed(url, e.getReason());
    }
  }

  private static Target malformed(String url, String why) {
    return new Target.Nowhere(
        Severity.BROKEN,
        "`" + url + "` is no address: " + why,
        "write blanks and other special characters as %20");
  }

  /// A program from elsewhere would be one that is not checked; any other link just leads nowhere.
  private static Target outside(String path) {
    return new Target.Nowhere(
        path.endsWith(".java") ? Severity.MALFORMED : Severity.BROKEN,
        "`" + path + "` leads out of the notebook's folder",
        path.startsWith("/")
            ? "an address goes on from the note's own folder: without `/`, such as"
                + " `../part/note.md`"
            : "link to something inside it, or to the web");
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) return text;
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /// The path below the root, or nothing where it climbs out of it.
  static Optional<String> resolve(String from, String path) {
    if (path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0)
      return Optional.empty();
    var at = new ArrayDeque<>(List.of(from.split("/")));
    at.removeLast();
    for (var step : path.split("/"))
      switch (step) {
        case "", "." -> {}
        case ".." -> {
          if (at.pollLast() == null) return Optional.empty();
        }
        default -> at.addLast(step);
      }
    return Optional.of(String.join("/", at));
  }

  private Target inside(String path, String anchor) {
    var note = notes.get(path);
    if (note != null) return page(note, anchor);
    var snippet = snippets.get(path);
    if (snippet != null) return program(snippet, anchor);
    if (drafts.contains(path))
      return new Target.Nowhere(
          Severity.BROKEN,
          "`" + path + "` is a draft, and has no page",
          "take `draft` out of it, or leave the link out until then");
    if (path.equals("site")) return new Target.Page("index.html", "");
    if (isPart(path))
      return new Target.Page("index.html", Part.anchor(path.substring("site/".length())));
    var file = root.find(path);
    if (file.isPresent() && !(path + "/").startsWith(".git/")) return file(path, file.get());
    if (Files.exists(root.folder().resolve(path)) && file.isEmpty()) return outside(path);
    if (path.startsWith("snippets/") && path.endsWith(".java"))
      return new Target.Nowhere(
          Severity.MALFORMED,
          "there is no snippet `" + path + "`",
          Nearest.suggest(path, snippets.keySet()));
    return new Target.Nowhere(
        Severity.BROKEN,
        "there is no `" + path + "`",
        near(path).orElse("correct the address, or put the file there"));
  }

  /// What was probably meant: a note of nearly this path, or the program of this name.
  private Optional<String> near(String path) {
    if (path.endsWith(".md"))
      return Optional.of(Nearest.suggest(path, notes.keySet())).filter(near -> !near.isEmpty());
    var beginning = path.endsWith(".html") ? path.replaceFirst("\\.html$", "") : path;
    var longer =
        Stream.of(".md", ".java")
            .map(ending -> beginning + ending)
            .filter(file -> notes.containsKey(file) || snippets.containsKey(file))
            .findFirst();
    if (longer.isPresent()) return longer.map(file -> "did you mean `" + file + "`?");
    var name = "/" + path.substring(path.lastIndexOf('/') + 1);
    return snippets.keySet().stream()
        .filter(snippet -> snippet.endsWith(name))
        .findFirst()
        .map(snippet -> "did you mean `" + snippet + "`?");
  }

  private boolean isPart(String path) {
    return path.startsWith("site/")
        && notes.values().stream()
            .anyMatch(
                note ->
                    !note.page().equals("index.html")
                        && note.folder().equals(path.substring("site/".length())));
  }

  private static Target file(String path, Path file) {
    if (Files.isDirectory(file)) return new Target.File(path, true);
    return Root.refusal(file)
        .<Target>map(
            why ->
                new Target.Nowhere(
                    Severity.MALFORMED,
                    "`" + path + "` " + why,
                    "it would be copied to the site; link to where it lies on the web"))
        .orElse(new Target.File(path, false));
  }

  private Target program(Snippet snippet, String anchor) {
    if (anchor.isEmpty() || LINE.matcher(anchor).matches())
      return new Target.Program(snippet, Optional.empty());
    var region = snippet.region(anchor);
    if (region.isPresent()) return new Target.Program(snippet, region);
    var names = snippet.regions().stream().map(Snippet.Region::name).toList();
    return new Target.Nowhere(
        Severity.MALFORMED,
        "`" + snippet.path() + "` has no region `" + anchor + "`",
        names.isEmpty()
            ? "mark it there by `// region " + anchor + "` … `// endregion`"
            : Nearest.suggest(anchor, names));
  }

  private static final String ANCHORS =
      "an anchor is a heading's id as GitHub makes it: `## Two words` has `#two-words`";

  private Target page(Note note, String anchor) {
    if (anchor.isEmpty() || note.hasAnchor(anchor) || terms(note).contains(anchor))
      return new Target.Page(note.page(), anchor);
    var headings = note.text().headings().stream().map(Markdown.Heading::id);
    var known = Stream.concat(headings, terms(note).stream()).toList();
    return new Target.Nowhere(
        Severity.BROKEN,
        "there is no `#" + anchor + "` in " + note.path(),
        (Nearest.suggest(anchor, known) + " " + ANCHORS).strip());
  }

  /// The ids of the glossary's terms; no other note has any.
  private List<String> terms(Note note) {
    if (!note.path().equals(Glossary.PATH)) return List.of();
    if (terms == null) terms = Glossary.terms(note).stream().map(Term::id).toList();
    return terms;
  }
}
