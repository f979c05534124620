///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION What a save costs while a notebook is served, stage by stage, by the thread's clock: see serve.sh.
//MAIN Save
//SOURCES ../../build.java

import evidence.Folders;
import evidence.Ledger;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import note.Notebook;
import note.Readings;
import page.site.Pages;
import page.site.SearchCache;
import text.Problems;

static final int WARM = 3; // the first saves meet code that is not compiled yet

final Map<String, List<Long>> stages = new LinkedHashMap<>();
long stage;

/// Unlike the time on the wall, a thread's own tells the same on a busy machine, or nearly.
long cpu() {
  return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
}

void done(String name, long since) {
  stages.computeIfAbsent(name, _ -> new ArrayList<>()).add(cpu() - since);
  stage = cpu();
}

void main(String... words) throws Exception {
  Path root = Path.of(words[0]), file = root.resolve(words[1]);
  var page = words[1].replaceFirst("^site/", "").replaceFirst("md$", "html");
  var text = Files.readString(file);
  var readings = new Readings();
  var cache = new SearchCache();
  Ledger ledger = null;
  var home = Path.of(System.getProperty("user.home"));
  var folders =
      new Folders(home.resolve(".cache/interleave"), home.resolve(".local/state/interleave"));
  try {
    for (int edit = 0; edit < Integer.parseInt(words[2]) + WARM; edit++) {
      Files.writeString(file, text + "\nMarker " + edit + "\n");
      long begun = stage = cpu();
      var notebook = Notebook.read(root, new Problems(), readings);
      done("read the notebook", stage);
      var snippets = notebook.snippets();
      ledger =
          ledger == null
              ? Ledger.open(notebook.root(), snippets, folders, false)
              : ledger.next(snippets);
      ledger.unseen(snippets, false);
      done("what was seen", stage);
      var pages = new Pages(notebook, ledger.all(), Optional.empty(), Path.of("templates"), cache);
      done("names of all pages", stage);
      pages.file(page).orElseThrow();
      done("the page", stage);
      done("all", begun);
    }
  } finally {
    Files.writeString(file, text);
  }
  stages.forEach(
      (name, nanos) -> {
        var sorted = nanos.stream().skip(WARM).sorted().toList();
        IO.println(
            "CPU of a save, %-18s min %5.1f, median %5.1f ms"
                .formatted(
                    name + ":", sorted.getFirst() / 1e6, sorted.get(sorted.size() / 2) / 1e6));
      });
  System.exit(0);
}
