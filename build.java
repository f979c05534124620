///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Interleave: checks every snippet of a notebook and renders its pages.
//SOURCES builder/**.java
//DEPS com.vladsch.flexmark:flexmark:0.64.8
//DEPS com.vladsch.flexmark:flexmark-ext-tables:0.64.8
//DEPS com.vladsch.flexmark:flexmark-ext-footnotes:0.64.8
//DEPS com.vladsch.flexmark:flexmark-ext-definition:0.64.8
//DEPS org.jsoup:jsoup:1.21.2
//DEPS org.yaml:snakeyaml:2.4
//DEPS com.samskivert:jmustache:1.16
//DEPS info.picocli:picocli:4.7.7
//DEPS com.google.code.gson:gson:2.13.2
//JAVAC_OPTIONS -XDstringConcat=inline --add-exports=java.base/jdk.internal.vm.annotation=ALL-UNNAMED
//JAVAC_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED
//JAVAC_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED
//JAVAC_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx400m

import check.Check;
import console.Command;
import console.Desk;
import console.Options;
import console.Selection;
import evidence.Ledger;
import java.util.List;
import note.Notebook;
import page.Site;
import snippet.Snippet;

/// Start here. A build is the lines of `build`; each names the package of builder/ that does it.
void main(String... words) throws Exception {
  System.exit(run(words));
}

int run(String... words) throws Exception {
  return switch (Command.parse(words)) {
    case Command.Build(var options) -> Desk.serve(options, desk -> build(options, desk));
    case Command.Check(var options) -> Desk.serve(options, desk -> check(options, desk));
    case Command.Say(var text, int exitCode) -> Desk.say(text, exitCode);
  };
}

/// Checks everything, then writes the site.
int build(Options options, Desk desk) throws Exception {
  var notebook = read(options, desk);                          // notes and snippets, or all that is malformed
  var ledger = seen(notebook, notebook.snippets(), options, desk);
  var site = Site.of(notebook, ledger.all(), options.baseUrl(), options.templates());   // pages, figures, search, links
  site.write(options.out());                                   // beside, then moved into place whole
  desk.links(site.linksChecked(), site.broken());
  desk.wrote(site.pages(), options.out());
  return desk.verdicts(notebook.snippets(), ledger, notebook.snippets());
}

/// Checks only.
int check(Options options, Desk desk) throws Exception {
  var notebook = read(options, desk);
  var wanted = Selection.of(notebook.snippets(), options.names(), options.root());
  desk.links(notebook.linksChecked(), notebook.broken());
  return desk.verdicts(notebook.snippets(), seen(notebook, wanted, options, desk), wanted);
}

Notebook read(Options options, Desk desk) throws Exception {
  var notebook = Notebook.read(options.root(), desk.problems());
  if (desk.problems().any()) Check.conditions(notebook.snippets(), desk.problems());   // so that all mistakes are told at once
  desk.problems().orThrow();
  return notebook;
}

/// What was seen of these snippets: before, by content, or now.
Ledger seen(Notebook notebook, List<Snippet> wanted, Options options, Desk desk) throws Exception {
  var ledger = Ledger.open(notebook.root(), notebook.snippets());
  var unseen = ledger.unseen(wanted, options.fresh());
  try (var progress = desk.progress(unseen.size())) {
    ledger.add(Check.run(notebook.root(), unseen, desk.settings(), progress));   // compile, run, judge, try the breaks
  }
  return ledger;
}
