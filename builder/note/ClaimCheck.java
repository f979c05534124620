package note;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import note.Settled.Opening;
import note.Settled.Word;
import note.markdown.FrontMatter.Entry;
import note.markdown.Markdown;
import text.Nearest;
import text.Place;
import text.Problems;

/// Checks what notes say of claims: each is settled once, by a quotation of the note that names it
/// in `settles`.
final class ClaimCheck {
  private static final List<String> WORDS =
      Arrays.stream(Word.values()).map(Word::written).toList();

  private final Map<String, Claim> claims;
  private final Problems problems;
  private final Map<String, Note> settledBy = new HashMap<>();

  ClaimCheck(Map<String, Claim> claims, Problems problems) {
    this.claims = claims;
    this.problems = problems;
  }

  /// The settling quotations of a note; one with an unknown word is none, and reported by {@link
  /// #check}.
  static List<Settled> settled(String path, Links links, Markdown text) {
    var settled = new ArrayList<Settled>();
    for (var quotation : text.quotations()) {
      var opening = Opening.of(quotation.bold());
      var word = opening.flatMap(o -> Word.of(o.word()));
      if (word.isEmpty()) continue;
      var programs =
          quotation.urls().stream()
              .map(url -> links.target(path, url))
              .map(target -> target instanceof Target.Program(var snippet, _) ? snippet.name() : "")
              .filter(n -> !n.isEmpty())
              .distinct()
              .toList();
      settled.add(
          new Settled(
              opening.get().claim(), word.get(), quotation.place(), programs, quotation.node()));
    }
    return settled;
  }

  void check(List<Note> notes, Optional<Note> claimsNote) {
    notes.forEach(this::note);
    var open = claims.keySet().stream().filter(id -> !settledBy.containsKey(id)).toList();
    if (!open.isEmpty() && claimsNote.isPresent())
      problems.warn(
          claims.get(open.getFirst()).place(),
          open.size()
              + " of "
              + claims.size()
              + " claims are not settled by any note: "
              + String.join(", ", open.subList(0, Math.min(12, open.size())))
              + (open.size() > 12 ? ", …" : ""),
          "");
  }

  private void note(Note note) {
    var named = note.front().settles().stream().map(Entry::text).toList();
    for (var quotation : note.text().quotations())
      Opening.of(quotation.bold())
          .ifPresentOrElse(
              o -> word(o, quotation.place(), named),
              () -> nearMiss(quotation.bold(), quotation.place(), named));
    for (var settled : note.settled()) settled(settled, note, named);
    var quoted = note.settled().stream().map(Settled::claim).toList();
    var openings =
        note.text().quotations().stream()
            .flatMap(q -> Opening.of(q.bold()).stream())
            .map(Opening::claim)
            .toList();
    for (var entry : note.front().settles()) {
      unknown(entry.text(), entry.place());
      if (!quoted.contains(entry.text()) && !openings.contains(entry.text()))
        problems.warn(
            entry.place(),
            "no quotation of this note settles `" + entry.text() + "`",
            "write `> **" + entry.text() + " · ok.** …`");
    }
  }

  private void word(Opening opening, Place place, List<String> named) {
    if (Word.of(opening.word()).isPresent()
        || !named.contains(opening.claim()) && !claims.containsKey(opening.claim())) return;
    var near = Nearest.suggest(opening.word(), WORDS);
    problems.error(
        place,
        "a claim can't be `" + opening.word() + "`",
        near.isEmpty() ? "one of " + String.join(", ", WORDS) : near);
  }

  private void nearMiss(String bold, Place place, List<String> named) {
    var first = bold.split("[^\\w]", 2)[0];
    if (!first.isEmpty() && (named.contains(first) || claims.containsKey(first)))
      problems.error(
          place,
          "this looks like a settled claim, and isn't one: `" + bold + "`",
          "write `> **" + first + " · ok.** …`");
  }

  private void settled(Settled settled, Note note, List<String> named) {
    var id = settled.claim();
    if (!named.contains(id))
      problems.error(
          settled.place(), "`" + id + "` isn't in this note's `settles`", "name it there");
    else unknown(id, settled.place());
    var earlier = settledBy.putIfAbsent(id, note);
    if (earlier != null)
      problems.error(
          settled.place(),
          "`" + id + "` is settled already, in " + earlier.path(),
          "a claim is settled once");
    if (settled.snippets().isEmpty())
      problems.warn(
          settled.place(),
          "nothing proves what is said of `" + id + "`",
          "link the snippet that does");
  }

  private void unknown(String id, Place place) {
    if (claims.isEmpty() || claims.containsKey(id)) return;
    problems.error(
        place,
        "there is no claim `" + id + "` in site/claims.md",
        Nearest.suggest(id, claims.keySet()));
  }
}
