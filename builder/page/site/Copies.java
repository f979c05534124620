package page.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.TreeSet;
import note.Figure;
import note.Note;
import note.Target;
import note.markdown.RawSvg;
import page.model.SiteModel;
import page.model.Values;
import text.Source;

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

  /// What a page shows of a file: a drawing with its values, and without anything that could act.
  byte[] copy(String path) throws IOException {
    var file = model.notebook().root().find(path).orElseThrow(() -> new NoSuchFileException(path));
    var bytes = Files.readAllBytes(file);
    if (!Figure.isDrawing(path)) return bytes;
    var drawing = Source.of(path, new String(bytes, StandardCharsets.UTF_8));
    var values = new Values(model);
    return RawSvg.file(drawing, values::fill, values::fillExact).getBytes(StandardCharsets.UTF_8);
  }
}
