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
//JAVAC_OPTIONS -J-XX:TieredStopAtLevel=1 -J-XX:+UseSerialGC -XDstringConcat=inline
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm.annotation=ALL-UNNAMED
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.misc=ALL-UNNAMED
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//JAVAC_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED
//JAVAC_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED
//JAVAC_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.parser=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.util=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=jdk.compiler/com.sun.tools.javac.file=ALL-UNNAMED
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx400m
//RUNTIME_OPTIONS -Djdk.reflect.useNativeAccessorOnly=true -XX:+DisableAttachMechanism

import author.Accept;
import author.Scaffold;
import check.Check;
import check.Tracing;
import console.QuickStart;
import console.Selection;
import console.StandardOutput;
import console.Terminal;
import console.line.Command;
import console.line.Options;
import evidence.Ledger;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import note.Notebook;
import page.site.Site;
import serve.Server;
import serve.Session;
import snippet.Snippet;

/// Start here. A build is the lines of `build`; each names the package of builder/ that does it.
void main(String... words) throws Exception {
  Locale.setDefault(Locale.ROOT); // grades and numbers read the same in every country
  int exitCode = StandardOutput.heard(run(words));
  QuickStart.prepare(getClass().getName());
  System.exit(exitCode);
}

int run(String... words) throws Exception {
  return switch (Command.parse(words)) {
    case Command.Build(var options, var out, var baseUrl) ->
        Terminal.serve(options, terminal -> build(options, out, baseUrl, terminal));
    case Command.Check(var options) ->
        Terminal.serve(options, terminal -> check(options, terminal));
    case Command.Run(var options, var trace, var explore) ->
        Terminal.serve(options, terminal -> runOne(options, trace, explore, terminal));
    case Command.Accept(var options) ->
        Terminal.serve(options, terminal -> accept(options, terminal));
    case Command.Serve(var options, int port, var runs, var baseUrl) ->
        Terminal.serve(options, terminal -> serve(options, port, runs, baseUrl, terminal));
    case Command.New(var options, var kind, var part, var name) ->
        Terminal.serve(options, terminal -> begin(options, kind, part, name, terminal));
    case Command.Say(var text, int exitCode) -> Terminal.say(text, exitCode);
  };
}

/// Checks everything, then writes the site.
int build(Options options, Path out, Optional<String> baseUrl, Terminal terminal) throws Exception {
  var notebook = read(options, terminal); // notes and snippets, or all that is malformed
  var wanted = Selection.of(notebook, options);
  terminal.links(notebook.linksChecked(), notebook.broken());
  var ledger = seen(notebook, wanted, options, terminal); // compile, run, judge, try the breaks
  terminal.writing(
      "the site",
      () -> {
        // pages, figures, search
        var site = Site.of(notebook, ledger.all(), baseUrl, options.templates());
        site.write(out); // beside, then moved into place whole
        return site.pages() + " pages in " + out;
      });
  return terminal.verdicts(notebook.snippets(), ledger, wanted);
}

/// Checks only.
int check(Options options, Terminal terminal) throws Exception {
  var notebook = read(options, terminal);
  var wanted = Selection.of(notebook, options);
  terminal.links(notebook.linksChecked(), notebook.broken());
  return terminal.verdicts(notebook.snippets(), seen(notebook, wanted, options, terminal), wanted);
}

/// Runs one snippet, once more with the tracer in it, and shows what it did.
int runOne(Options options, Optional<Path> trace, boolean explore, Terminal terminal)
    throws Exception {
  var notebook = read(options, terminal);
  var wanted = Selection.of(notebook, options);
  var ledger = ledger(notebook, terminal);
  check(notebook, ledger, ledger.unseen(wanted, true), terminal);
  terminal.show(
      ledger, wanted, Tracing.of(notebook.root(), wanted.getFirst(), terminal.settings()), trace);
  if (explore) terminal.showSchedules(notebook.root(), ledger, wanted);
  return terminal.verdicts(notebook.snippets(), ledger, wanted);
}

/// Takes over what was seen into `Output:` blocks: of the named snippets, or of all that fail.
int accept(Options options, Terminal terminal) throws Exception {
  var notebook = read(options, terminal);
  var wanted = Selection.of(notebook, options);
  if (options.names().isEmpty()) wanted = seen(notebook, wanted, options, terminal).failing(wanted);
  for (var snippet : wanted)
    terminal.accepted(Accept.one(notebook.root(), snippet, terminal.settings()));
  if (wanted.isEmpty()) terminal.nothingToAccept();
  return terminal.refusedAny() ? 1 : 0;
}

/// Serves the notebook while it is being written, until it is stopped.
int serve(Options options, int port, boolean runs, Optional<String> baseUrl, Terminal terminal)
    throws Exception {
  var settings =
      new Session.Settings(
          options.root(),
          options.templates(),
          baseUrl,
          terminal.settings(),
          terminal.folders(),
          runs);
  try (var session = new Session(settings, terminal.session());
      var server = Server.open(port, session, options.templates())) {
    terminal.serving(server.port(), port);
    session.run(); // read, render, check: after every save
  }
  return 0;
}

/// Begins a note or a snippet.
int begin(Options options, Command.New.Kind kind, String part, String name, Terminal terminal)
    throws Exception {
  var notebook = read(options, terminal);
  terminal.began(
      switch (kind) {
        case note -> Scaffold.note(notebook, part, name);
        case snippet -> Scaffold.snippet(notebook, part, name);
      });
  return 0;
}

Notebook read(Options options, Terminal terminal) throws Exception {
  if (options.checking().fresh() || Ledger.isNew(options.root()))
    Check.getReady(); // there will be much to compile
  var notebook = Notebook.read(options.root(), terminal.problems());
  if (terminal.problems().any()) Check.conditions(notebook.snippets(), terminal.problems());
  terminal.problems().orThrow();
  for (var draft : notebook.drafts()) Terminal.say("left out, as it is a draft: " + draft, 0);
  return notebook;
}

Ledger ledger(Notebook notebook, Terminal terminal) throws Exception {
  boolean fenced = terminal.settings().fence().holds();
  return Ledger.open(notebook.root(), notebook.snippets(), terminal.folders(), fenced);
}

/// What was seen of these snippets: before, by content, or now.
Ledger seen(Notebook notebook, List<Snippet> wanted, Options options, Terminal terminal)
    throws Exception {
  var ledger = ledger(notebook, terminal);
  check(
      notebook,
      ledger,
      ledger.unseen(wanted, options.checking().fresh() || options.checking().repeat() > 1),
      terminal);
  for (int i = 1; i < options.checking().repeat(); i++)
    check(notebook, ledger, ledger.unseen(wanted, true), terminal);
  options
      .checking()
      .record()
      .ifPresent(
          name -> terminal.writing("--record " + name, () -> "recorded: " + ledger.record(name)));
  return ledger;
}

void check(Notebook notebook, Ledger ledger, List<Snippet> unseen, Terminal terminal)
    throws Exception {
  try (var progress = terminal.progress(unseen.size())) {
    Check.run(notebook.root(), unseen, terminal.settings(), ledger.keeping(progress));
  }
}
