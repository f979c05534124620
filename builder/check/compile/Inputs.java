package check.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import snippet.Snippet;
import snippet.SourceFiles;
import text.Problems;
import text.Root;

/// The other files a snippet uses.
///
/// @param sources of `//SOURCES`, compiled with it
/// @param files   of `//FILES`, by where they lie on the class path
/// @param missing patterns that name nothing
public record Inputs(
    List<SourceProgram.SourceText> sources, Map<String, Path> files, List<String> missing) {
  /// No file.
  public static final Inputs NONE = new Inputs(List.of(), Map.of(), List.of());

  /// Finds them, below the root only; those of sources that name further sources too, as JBang
  /// does.
  public static Inputs of(Root root, Snippet snippet) {
    var inputs = new Inputs(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
    inputs.addSources(root, snippet.path(), snippet.directives().sources());
    for (var file : snippet.directives().files()) inputs.addFiles(root, snippet.path(), file);
    return inputs;
  }

  private void addSources(Root root, String from, List<String> patterns) {
    for (var pattern : patterns) {
      var found = SourceFiles.match(root, from, pattern);
      if (found.isEmpty()) missing.add("//SOURCES " + pattern);
      for (var path : found) {
        if (path.equals(from) || sources.stream().anyMatch(s -> s.path().equals(path))) continue;
        root.read(path, new Problems())
            .ifPresent(source -> sources.add(new SourceProgram.SourceText(path, source.text())));
      }
    }
  }

  /// `file`, `target=file` or `folder/=file`, as JBang understands them.
  private void addFiles(Root root, String from, String spec) {
    int equals = spec.indexOf('=');
    var pattern = equals < 0 ? spec : spec.substring(equals + 1);
    var target = equals < 0 ? "" : spec.substring(0, equals);
    var found = SourceFiles.match(root, from, pattern);
    if (found.isEmpty()) missing.add("//FILES " + spec);
    for (var path : found) {
      boolean folder = target.isEmpty() || target.endsWith("/") || found.size() > 1;
      var name = path.substring(path.lastIndexOf('/') + 1);
      var place =
          equals < 0 && !pattern.matches(".*[*?{].*")
              ? pattern
              : folder
                  ? (target.isEmpty() || target.endsWith("/") ? target : target + "/") + name
                  : target;
      root.find(path).ifPresent(file -> files.put(place, file));
    }
  }

  /// Copies the files beside the classes.
  public void copyTo(Path classes) throws IOException {
    for (var file : files.entrySet()) {
      var target = classes.resolve(file.getKey()).normalize();
      if (!target.startsWith(classes)) continue;
      Files.createDirectories(target.getParent());
      Files.copy(file.getValue(), target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Paths and contents of all, for a key.
  public Map<String, byte[]> contents() throws IOException {
    var all = new TreeMap<String, byte[]>();
    for (var source : sources)
      all.put(source.path(), source.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
    for (var file : files.entrySet()) all.put(file.getKey(), Files.readAllBytes(file.getValue()));
    return all;
  }
}
