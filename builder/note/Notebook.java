package note;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import snippet.Snippet;
import text.Problem;
import text.Problems;
import text.Root;

/// A notebook: its notes, programs, glossary and claims, all read once.
///
/// @param root       its folder
/// @param title      of the whole
/// @param repository its address on the web, without a slash at the end; may be empty
/// @param author     may be empty
/// @param home       `site/index.md`, whose text introduces it
/// @param parts      in their order; each has at least one note
/// @param notes      of all parts, in their order
/// @param snippets   the files by path, then the fences in the order of the notes
/// @param glossary   `site/glossary.md`
/// @param terms      of the glossary, as they stand there
/// @param synonyms   by what other words readers ask for a place, as `site/synonyms.md` has it
/// @param claims     by id, as they stand in `site/claims.md`
/// @param ledger     `site/ledger.md`, the text above the ledger
/// @param misconceptions of `site/misconceptions.md`
/// @param ways       through it, of `site/paths.md`
/// @param texts      by page: the other texts of `site/`
/// @param shownIn    by a snippet's name, the note that first shows it
/// @param figures    by path: the drawings that notes show
/// @param broken     links that lead nowhere
/// @param linksChecked how many links were looked at
/// @param drafts     paths of the notes that are left out
/// @param statics    paths of the files that go to the site's root
public record Notebook(
    Root root,
    String title,
    String repository,
    String author,
    Optional<Note> home,
    List<Part> parts,
    List<Note> notes,
    List<Snippet> snippets,
    Optional<Note> glossary,
    List<Term> terms,
    Map<Target.Page, List<String>> synonyms,
    Map<String, Claim> claims,
    Optional<Note> ledger,
    List<Misconception> misconceptions,
    List<Way> ways,
    Map<String, Note> texts,
    Map<String, Note> shownIn,
    Map<String, Figure> figures,
    List<Problem> broken,
    int linksChecked,
    List<String> drafts,
    List<String> statics,
    Targets targets) {
  /// Where links lead.
  @FunctionalInterface
  public interface Targets {
    /// Where an address leads that stands in the file of this path.
    Target of(String path, String address);
  }

  /// Reads all there is. Whatever makes it malformed goes to `problems`; a folder that is missing
  /// is an empty one.
  public static Notebook read(Path root, Problems problems) {
    return new NotebookReader(new Root(root), problems, new Readings(), false).read();
  }

  /// The same as it is being written, so with its drafts, and with what earlier readings of this
  /// folder have left.
  public static Notebook read(Path root, Problems problems, Readings readings) {
    return new NotebookReader(new Root(root), problems, readings, true).read();
  }

  /// The snippet of this name.
  public Optional<Snippet> snippet(String name) {
    return snippets.stream().filter(s -> s.name().equals(name)).findFirst();
  }

  /// The note and the quotation that settle a claim.
  public Optional<Settling> settling(String claim) {
    for (var note : notes)
      for (var settled : note.settled())
        if (settled.claim().equals(claim)) return Optional.of(new Settling(note, settled));
    return Optional.empty();
  }

  /// A quotation, and the note it stands in.
  public record Settling(Note note, Settled settled) {}
}
