import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// A built site, looked at as a browser would: where its links and assets lead, and what it asks
/// for.
final class Output {
  private static final Pattern URL = Pattern.compile("url\\(|@import");
  private static final String HASHED = "(style|page|search|icon)\\.[0-9a-f]{8}\\.(css|js|svg)";

  private final Map<String, byte[]> files;
  private final Map<String, Document> pages = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  private Output(Map<String, byte[]> files) {
    this.files = files;
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html") && !path.startsWith("files/"))
            pages.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
        });
  }

  /// All that is wrong with the files of a site, by path; none if all is well.
  static List<String> faults(Map<String, byte[]> files) {
    var output = new Output(files);
    output.pages.forEach(output::page);
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".css")
              && URL.matcher(new String(bytes, StandardCharsets.UTF_8)).find())
            output.faults.add(path + ": asks for another file");
        });
    return output.faults.stream().sorted().toList();
  }

  private void page(String path, Document page) {
    Set<String> ids = new HashSet<>();
    for (var element : page.select("[id]"))
      if (!ids.add(element.id()))
        faults.add(path + ": the id `" + element.id() + "` is given twice");
    for (var element : page.getAllElements()) {
      inline(path, element);
      for (var name : List.of("href", "src", "action", "poster", "data"))
        if (element.hasAttr(name)) address(path, element, element.attr(name));
      for (var name : List.of("aria-labelledby", "aria-describedby", "for"))
        for (var id : element.attr(name).split(" "))
          if (element.hasAttr(name) && page.getElementById(id) == null)
            faults.add(path + ": " + name + " names no element: " + id);
    }
    for (var image : page.select("img"))
      if (!image.hasAttr("width") || !image.hasAttr("height"))
        faults.add(path + ": an image whose size isn't told: " + image.attr("src"));
    policy(path, page);
  }

  private void inline(String path, Element element) {
    if (element.nameIs("style") || element.nameIs("script") && !element.hasAttr("src"))
      faults.add(path + ": inline <" + element.nodeName() + ">");
    for (var attribute : element.attributes())
      if (attribute.getKey().equals("style") || attribute.getKey().startsWith("on"))
        faults.add(path + ": inline " + attribute.getKey() + " at <" + element.nodeName() + ">");
  }

  /// What the policy allows is what the page has: nothing inline, nothing of others.
  private void policy(String path, Document page) {
    var policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    if (!policy.startsWith("default-src 'none'")
        || policy.contains("unsafe")
        || policy.contains("http"))
      faults.add(path + ": a policy that allows too much: `" + policy + "`");
    for (var asset : page.select("link[rel=stylesheet], link[rel=icon], script"))
      if (!(asset.attr("src") + asset.attr("href")).replaceFirst(".*/", "").matches(HASHED))
        faults.add(path + ": an asset whose name doesn't tell its content: " + asset);
  }

  /// The page for addresses that lead nowhere can't link relatively, once it is known where the
  /// site is.
  private void address(String path, Element element, String written) {
    var address = path.equals("404.html") ? written.replaceFirst("^/x/", "") : written;
    boolean absolute = element.is("link[rel=canonical]");
    if (address.matches("(?i)(https?|mailto):.*") || address.startsWith("//")) {
      if (!element.nameIs("a") && !absolute) faults.add(path + ": asks another site: " + element);
      return;
    }
    var uri = URI.create(path.replace(" ", "%20")).resolve(address);
    var to = address.startsWith("#") ? path : uri.getPath();
    if (uri.isAbsolute() || address.startsWith("/") || !files.containsKey(to))
      faults.add(path + ": leads nowhere: " + address);
    else if (address.contains("#") && pages.containsKey(to)) anchor(path, address, pages.get(to));
  }

  private void anchor(String path, String address, Document target) {
    var anchor = address.substring(address.indexOf('#') + 1).replace("+", "%2B");
    if (target.getElementById(URLDecoder.decode(anchor, StandardCharsets.UTF_8)) == null)
      faults.add(path + ": there is no such anchor: " + address);
  }
}
