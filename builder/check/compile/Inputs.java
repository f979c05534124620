package check.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import snippet.Directives.Argument;
import snippet.FilePattern;
import snippet.Snippet;
import text.Root;

/// The files a snippet finds on its class path.
///
/// @param files   of `//FILES`, by where they lie there
/// @param missing what names nothing
public record Inputs(Map<String, Path> files, List<String> missing) {
  /// No file.
  public static final Inputs NONE = new Inputs(Map.of(), List.of());

  /// Finds them, below the root only.
  public static Inputs of(Root root, Snippet snippet) {
    var inputs = new Inputs(new LinkedHashMap<>(), new ArrayList<>());
    for (var file : snippet.directives().files()) inputs.add(root, file);
    return inputs;
  }

  /// `file`, `target=file` or `folder/=file`, as JBang 0.132 lays them
  /// (`dev.jbang.source.parser.Directives.explodeFileRef`): by their path below the folder that the
  /// pattern begins with, so a file that is named by itself by its name alone.
  private void add(Root root, Argument argument) {
    var text = argument.text();
    int equals = text.indexOf('=');
    var pattern = FilePattern.of(root, argument, text.substring(equals + 1));
    var target = equals < 0 ? "" : text.substring(0, equals);
    boolean wild = text.indexOf('*', equals + 1) >= 0 || text.indexOf('?', equals + 1) >= 0;
    boolean renamed = !target.isEmpty() && !target.endsWith("/") && !wild;
    var below = target.isEmpty() || target.endsWith("/") ? target : target + "/";
    var found = pattern.files(root);
    if (found.isEmpty()) missing.add("//FILES " + text);
    for (var path : found) {
      var name = pattern.relative(path);
      var place = renamed && !name.contains("/") ? target : below + name;
      root.find(path).ifPresent(file -> files.put(place, file));
    }
  }

  /// Copies the files beside the classes, of which none is replaced: what runs is what is shown.
  public void copyTo(Path classes) throws IOException {
    for (var file : files.entrySet()) {
      var target = classes.resolve(file.getKey()).normalize();
      if (!target.startsWith(classes)) continue;
      if (file.getKey().endsWith(".class") && Files.exists(target))
        throw new IOException(
            "//FILES would lay %s over a class of the program's own; give it another name"
                .formatted(file.getKey()));
      Files.createDirectories(target.getParent());
      Files.copy(file.getValue(), target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /// Places, what may be done with them, and contents of all, for a key: a copy may be used as its
  /// original.
  public Map<String, byte[]> contents() throws IOException {
    var all = new TreeMap<String, byte[]>();
    for (var file : files.entrySet())
      all.put(file.getKey() + rights(file.getValue()), Files.readAllBytes(file.getValue()));
    return all;
  }

  private static String rights(Path file) {
    return (Files.isWritable(file) ? " w" : "") + (Files.isExecutable(file) ? " x" : "");
  }
}
