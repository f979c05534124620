package page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import note.Note;
import note.Target;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Files of the notebook that pages show or, where there is no repository, link.
final class Copies {
  private final Edition edition;
  private final Map<String, byte[]> files = new TreeMap<>();

  Copies(Edition edition) {
    this.edition = edition;
  }

  Map<String, byte[]> all(Iterable<Note> notes) throws IOException {
    boolean linked = edition.notebook().repository().isEmpty();
    for (var note : notes)
      for (var link : note.text().links())
        if ((linked || link.image())
            && edition.notebook().targets().of(note.path(), link.url())
                instanceof Target.File(var path, var folder)
            && !folder
            && !(link.image() && edition.notebook().figures().containsKey(path))) copy(path);
    if (linked)
      for (var snippet : edition.notebook().snippets()) if (snippet.isFile()) copy(snippet.path());
    return files;
  }

  private void copy(String path) throws IOException {
    var file = edition.notebook().root().find(path);
    if (file.isEmpty() || files.containsKey(Edition.copy(path))) return;
    var bytes = Files.readAllBytes(file.get());
    files.put(
        Edition.copy(path),
        path.endsWith(".svg") ? figure(new String(bytes, StandardCharsets.UTF_8)) : bytes);
  }

  /// A drawing with its values filled in, and without anything that could act.
  private byte[] figure(String svg) {
    var document = Jsoup.parse(svg, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false);
    document.select("script, foreignObject, handler, iframe").remove();
    for (var element : document.getAllElements())
      for (var attribute : element.attributes().asList()) {
        var name = attribute.getKey().toLowerCase();
        boolean elsewhere = name.endsWith("href") && !attribute.getValue().strip().startsWith("#");
        if (name.startsWith("on") || elsewhere) element.removeAttr(attribute.getKey());
      }
    for (var text : document.nodeStream(TextNode.class).toList()) {
      var filled = new Values(edition).fill(text.getWholeText());
      if (!filled.equals(text.getWholeText())) text.text(filled);
    }
    return document.outerHtml().getBytes(StandardCharsets.UTF_8);
  }
}
