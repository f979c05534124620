package page.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.TreeSet;
import note.Note;
import note.Target;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import page.model.SiteModel;
import page.model.Values;

/// Files of the notebook that pages show or, where there is no repository, link.
final class Copies {
  private final SiteModel model;

  Copies(SiteModel model) {
    this.model = model;
  }

  /// The paths in the notebook of all that these notes need.
  Set<String> paths(Iterable<Note> notes) {
    var paths = new TreeSet<String>();
    var notebook = model.notebook();
    boolean linked = notebook.repository().isEmpty();
    for (var note : notes)
      for (var link : note.text().links())
        if ((linked || link.image())
            && notebook.targets().of(note.path(), link.url())
                instanceof Target.File(var path, var folder)
            && !folder
            && !(link.image() && notebook.figures().containsKey(path))) paths.add(path);
    if (linked)
      for (var snippet : notebook.snippets()) if (snippet.isFile()) paths.add(snippet.path());
    paths.removeIf(path -> notebook.root().find(path).isEmpty());
    return paths;
  }

  /// What a page shows of a file.
  byte[] copy(String path) throws IOException {
    var file = model.notebook().root().find(path).orElseThrow(() -> new NoSuchFileException(path));
    var bytes = Files.readAllBytes(file);
    return path.endsWith(".svg") ? figure(new String(bytes, StandardCharsets.UTF_8)) : bytes;
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
      var filled = new Values(model).fill(text.getWholeText());
      if (!filled.equals(text.getWholeText())) text.text(filled);
    }
    return document.outerHtml().getBytes(StandardCharsets.UTF_8);
  }
}
