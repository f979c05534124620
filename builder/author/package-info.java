/// What helps whoever writes: seen output taken over into an expectation, and beginnings of notes
/// and snippets.
package author;
